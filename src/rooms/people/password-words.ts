import { catalogue } from '../../platform/words/words.ts'
import type { PasswordProblem } from './choose-password.ts'

const spanish = {
  newPassword: 'Contraseña nueva',
  hint: 'Diez caracteres o más. Una frase de cuatro palabras que no tengan que ver entre sí es fácil de recordar y difícil de adivinar.',
  missing: 'Escriba la contraseña nueva',
  problems: {
    'too-short': 'La contraseña necesita al menos diez caracteres',
    'too-long': 'La contraseña puede tener hasta doscientos caracteres',
    'too-common': 'Esa contraseña es de las primeras que cualquiera probaría. Elija otra',
    'is-about-you': 'La contraseña no puede ser su correo, su nombre ni el de la organización',
  } satisfies Record<PasswordProblem, string> as Record<PasswordProblem, string>,
}

export const passwordWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    newPassword: 'New password',
    hint: 'Ten characters or more. A phrase of four words that have nothing to do with each other is easy to remember and hard to guess.',
    missing: 'Enter the new password',
    problems: {
      'too-short': 'The password needs at least ten characters',
      'too-long': 'The password may have up to two hundred characters',
      'too-common': 'That password is among the first anybody would try. Choose another',
      'is-about-you': 'The password cannot be your e-mail, your name or that of the organization',
    },
  },
})

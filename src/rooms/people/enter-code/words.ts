import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Código de su teléfono',
  intro:
    'Abra su aplicación de códigos y escriba el que muestra para esta cuenta. Si no tiene el teléfono, escriba uno de sus códigos de recuperación.',
  code: 'Código',
  submit: 'Entrar',
  lost: '¿Sin teléfono y sin códigos? Pida a quien administra el sistema en su organización que quite su segundo factor.',
  missing: 'Escriba el código',
  wrong: 'El código no coincide o ya se usó. Espere al siguiente',
  expired: 'Pasó demasiado tiempo. Entre otra vez.',
  lastCodes: (left: number) =>
    left === 0
      ? 'Usó su último código de recuperación: pida nuevos en Mi cuenta.'
      : `Usó un código de recuperación. Le quedan ${left}.`,
}

export const enterCodeWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Code from your telephone',
    intro:
      'Open your code application and type the one it shows for this account. If you do not have the telephone, type one of your recovery codes.',
    code: 'Code',
    submit: 'Sign in',
    lost: 'No telephone and no codes? Ask whoever administers the system in your organization to remove your second factor.',
    missing: 'Enter the code',
    wrong: 'The code does not match or was already used. Wait for the next one',
    expired: 'Too much time went by. Sign in again.',
    lastCodes: left =>
      left === 0
        ? 'You used your last recovery code: ask for new ones in My account.'
        : `You used a recovery code. You have ${left} left.`,
  },
})

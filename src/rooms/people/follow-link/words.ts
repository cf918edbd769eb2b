import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  titles: { reset: 'Elija otra contraseña', invitation: 'Elija su contraseña' },
  intro: {
    reset: (email: string) =>
      `Para la cuenta ${email}. Al guardarla se cerrarán las sesiones abiertas en otros equipos.`,
    invitation: (email: string) =>
      `Bienvenida, bienvenido. Entrará con el correo ${email} y la contraseña que elija aquí.`,
  },
  submit: 'Guardar contraseña',
  saved: 'Contraseña guardada. Entre con ella.',
  goneTitle: 'Este enlace ya no sirve',
  gone: 'Cada enlace se usa una vez y dura poco tiempo: una hora para cambiar la contraseña, siete días para una invitación.',
  askAgain: 'Pedir otro enlace',
}

export const followLinkWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    titles: { reset: 'Choose another password', invitation: 'Choose your password' },
    intro: {
      reset: email => `For the account ${email}. Saving it ends the sessions open on other devices.`,
      invitation: email => `Welcome. You will sign in with the e-mail ${email} and the password you choose here.`,
    },
    submit: 'Save the password',
    saved: 'Password saved. Sign in with it.',
    goneTitle: 'This link no longer works',
    gone: 'Each link is used once and lasts a short time: one hour to change the password, seven days for an invitation.',
    askAgain: 'Ask for another link',
  },
})

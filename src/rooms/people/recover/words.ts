import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Olvidé mi contraseña',
  intro: 'Escriba el correo con que entra. Si tiene cuenta, le enviaremos un enlace para elegir otra contraseña.',
  email: 'Correo electrónico',
  submit: 'Enviar enlace',
  missing: 'Escriba su correo electrónico',
  invalid: 'Escriba un correo completo, como nombre@municipio.gob.mx',
  sent: 'Si ese correo tiene una cuenta, en unos minutos llegará un mensaje con un enlace que dura una hora. Revise también el correo no deseado.',
  mailSubject: (organization: string) => `Elija otra contraseña para ${organization}`,
  mailBody: (name: string, url: string) =>
    `Hola, ${name}:\n\nAlguien pidió cambiar la contraseña de su cuenta. Si fue usted, abra este enlace antes de una hora y elija otra:\n\n${url}\n\nEl enlace sirve una sola vez. Si no fue usted, no haga nada: su contraseña sigue siendo la misma.`,
}

export const recoverWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'I forgot my password',
    intro:
      'Enter the e-mail you sign in with. If it has an account, we will send you a link to choose another password.',
    email: 'E-mail',
    submit: 'Send the link',
    missing: 'Enter your e-mail',
    invalid: 'Enter a complete e-mail, like name@town.gov',
    sent: 'If that e-mail has an account, a message with a link that lasts one hour will arrive in a few minutes. Look in the junk folder too.',
    mailSubject: organization => `Choose another password for ${organization}`,
    mailBody: (name, url) =>
      `Hello, ${name}:\n\nSomebody asked to change the password of your account. If it was you, open this link within an hour and choose another:\n\n${url}\n\nThe link works once. If it was not you, do nothing: your password stays the same.`,
  },
})

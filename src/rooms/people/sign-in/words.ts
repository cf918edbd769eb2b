import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Entrar al sistema',
  intro: 'Para el personal de la organización. Para presentar o consultar una solicitud no hace falta una cuenta.',
  resumed: 'Su sesión terminó. Lo que escribió está guardado: entre y se lo devolvemos.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  submit: 'Entrar',
  forgot: 'Olvidé mi contraseña',
  problem: 'Revise lo siguiente',
  missingEmail: 'Escriba su correo electrónico',
  missingPassword: 'Escriba su contraseña',
  wrong: 'El correo o la contraseña no coinciden',
  locked: (minutes: number) =>
    minutes <= 1
      ? 'Demasiados intentos. Espere un minuto y vuelva a probar'
      : `Demasiados intentos. Espere ${minutes} minutos y vuelva a probar`,
  signedOut: 'Salió del sistema',
}

export const signInWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Sign in',
    intro: 'For the staff of the organization. You need no account to file or track a request.',
    resumed: 'Your session ended. What you typed is kept: sign in and you will have it back.',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    forgot: 'I forgot my password',
    problem: 'Check the following',
    missingEmail: 'Enter your e-mail',
    missingPassword: 'Enter your password',
    wrong: 'The e-mail and the password do not match',
    locked: minutes =>
      minutes <= 1
        ? 'Too many tries. Wait a minute and try again'
        : `Too many tries. Wait ${minutes} minutes and try again`,
    signedOut: 'You have signed out',
  },
})

/** The short catalogue of what can go wrong before or beneath a page, each with a way out. */
import { catalogue } from '../words/words.ts'

export type ProblemKind =
  | 'bad-request'
  | 'sign-in'
  | 'not-yours'
  | 'not-found'
  | 'foreign-form'
  | 'too-large'
  | 'too-often'
  | 'full'
  | 'busy'
  | 'broken'

export const STATUS: Record<ProblemKind, number> = {
  'bad-request': 400,
  'sign-in': 401,
  'not-yours': 403,
  'not-found': 404,
  'foreign-form': 403,
  'too-large': 413,
  'too-often': 429,
  full: 507,
  busy: 503,
  broken: 500,
}

export class Problem extends Error {
  readonly kind: ProblemKind
  constructor(kind: ProblemKind) {
    super(kind)
    this.kind = kind
  }
}

interface ProblemWords {
  title: string
  text: string
}

type Words = Record<ProblemKind, ProblemWords> & { home: string; reference: (id: string) => string }

export const problemWords = catalogue<Words>({
  'es-MX': {
    'bad-request': {
      title: 'No entendimos la dirección',
      text: 'Revisa que la dirección esté completa o vuelve al inicio.',
    },
    'sign-in': { title: 'Hace falta iniciar sesión', text: 'Entra con tu cuenta y vuelve a intentarlo.' },
    'not-yours': {
      title: 'Tu cuenta no puede ver esto',
      text: 'Si lo necesitas para tu trabajo, pide el permiso a quien administra el sistema en tu organización.',
    },
    'not-found': {
      title: 'Aquí no hay nada',
      text: 'La página que buscas no existe o cambió de lugar. Revisa la dirección o vuelve al inicio.',
    },
    'foreign-form': {
      title: 'El formulario no salió de esta página',
      text: 'Por tu seguridad no lo recibimos. Abre la página de nuevo y envíalo desde aquí.',
    },
    'too-large': {
      title: 'Los archivos pesan demasiado',
      text: 'Vuelve atrás y envía menos archivos o archivos más pequeños. Lo que escribiste sigue en el formulario.',
    },
    'too-often': {
      title: 'Demasiados intentos seguidos',
      text: 'Espera un minuto y vuelve a intentarlo.',
    },
    full: {
      title: 'No queda espacio para guardar',
      text: 'No recibimos lo que enviaste. Avisa a la organización o vuelve a intentarlo más tarde; lo que escribiste sigue en el formulario.',
    },
    busy: {
      title: 'Estamos recibiendo mucha gente',
      text: 'Espera unos segundos y vuelve a intentarlo. Si estabas enviando algo, envíalo otra vez: no se duplica.',
    },
    broken: {
      title: 'Algo falló de nuestro lado',
      text: 'Ya quedó registrado. Vuelve a intentarlo; si estabas enviando algo, envíalo otra vez: no se duplica.',
    },
    home: 'Volver al inicio',
    reference: id => `Si llamas para avisar, da esta referencia: ${id}`,
  },
  en: {
    'bad-request': {
      title: 'We did not understand the address',
      text: 'Check that the address is complete or go back home.',
    },
    'sign-in': { title: 'You need to sign in', text: 'Sign in with your account and try again.' },
    'not-yours': {
      title: 'Your account cannot see this',
      text: 'If you need it for your work, ask for permission from whoever administers the system in your organization.',
    },
    'not-found': {
      title: 'There is nothing here',
      text: 'The page you are looking for does not exist or has moved. Check the address or go back home.',
    },
    'foreign-form': {
      title: 'The form did not come from this page',
      text: 'For your safety we did not take it. Open the page again and send it from here.',
    },
    'too-large': {
      title: 'The files are too heavy',
      text: 'Go back and send fewer or smaller files. What you typed is still in the form.',
    },
    'too-often': { title: 'Too many tries in a row', text: 'Wait a minute and try again.' },
    full: {
      title: 'There is no room left to store it',
      text: 'We did not take what you sent. Tell the organization or try again later; what you typed is still in the form.',
    },
    busy: {
      title: 'Many people are here right now',
      text: 'Wait a few seconds and try again. If you were sending something, send it again: it is never duplicated.',
    },
    broken: {
      title: 'Something failed on our side',
      text: 'It has been recorded. Try again; if you were sending something, send it again: it is never duplicated.',
    },
    home: 'Back to the start',
    reference: id => `If you call to tell us, give this reference: ${id}`,
  },
  'es-CO': {
    'bad-request': { text: 'Revise que la dirección esté completa o vuelva al inicio.' },
    'sign-in': { text: 'Entre con su cuenta y vuelva a intentarlo.' },
    'not-yours': {
      title: 'Su cuenta no puede ver esto',
      text: 'Si lo necesita para su trabajo, pida el permiso a quien administra el sistema en su organización.',
    },
    'not-found': { text: 'La página que busca no existe o cambió de lugar. Revise la dirección o vuelva al inicio.' },
    'foreign-form': { text: 'Por su seguridad no lo recibimos. Abra la página de nuevo y envíelo desde aquí.' },
    'too-large': {
      text: 'Vuelva atrás y envíe menos archivos o archivos más pequeños. Lo que escribió sigue en el formulario.',
    },
    'too-often': { text: 'Espere un minuto y vuelva a intentarlo.' },
    full: {
      text: 'No recibimos lo que envió. Avise a la organización o vuelva a intentarlo más tarde; lo que escribió sigue en el formulario.',
    },
    busy: {
      text: 'Espere unos segundos y vuelva a intentarlo. Si estaba enviando algo, envíelo otra vez: no se duplica.',
    },
    broken: {
      text: 'Ya quedó registrado. Vuelva a intentarlo; si estaba enviando algo, envíelo otra vez: no se duplica.',
    },
    reference: id => `Si llama para avisar, dé esta referencia: ${id}`,
  },
})

/** The letter that says: we have it. */
import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  subject: (what: string, folio: string) => `Recibimos tu ${what} ${folio}`,
  hello: 'Hola:',
  received: (summary: string, day: string) => `Recibimos «${summary}» el ${day}.`,
  folio: (folio: string, key: string) => `Tu folio es ${folio} y tu clave de seguimiento es ${key}.`,
  promise: (day: string) => `Te respondemos a más tardar el ${day}.`,
  noPromise: 'Revisaremos a qué oficina le toca y te avisaremos.',
  follow: 'Aquí puedes ver el avance, agregar información y descargar tu acuse:',
  secret: 'El enlace lleva tu clave: no lo compartas.',
}

export type AcknowledgeWords = typeof spanish

export const acknowledgeWords = catalogue<AcknowledgeWords>({
  'es-MX': spanish,
  'es-CO': {
    subject: (what, folio) => `Recibimos su ${what} ${folio}`,
    hello: 'Buen día:',
    folio: (folio, key) => `Su folio es ${folio} y su clave de seguimiento es ${key}.`,
    promise: day => `Le respondemos a más tardar el ${day}.`,
    noPromise: 'Revisaremos a qué oficina le corresponde y le avisaremos.',
    follow: 'Aquí puede ver el avance, agregar información y descargar su comprobante:',
    secret: 'El enlace lleva su clave: no lo comparta.',
  },
  en: {
    subject: (what, folio) => `We received your ${what} ${folio}`,
    hello: 'Hello,',
    received: (summary, day) => `We received “${summary}” on ${day}.`,
    folio: (folio, key) => `Your folio is ${folio} and your tracking key is ${key}.`,
    promise: day => `We answer you by ${day} at the latest.`,
    noPromise: 'We will review which office attends to it and let you know.',
    follow: 'Here you can see progress, add information and download your receipt:',
    secret: 'The link carries your key: do not share it.',
  },
})

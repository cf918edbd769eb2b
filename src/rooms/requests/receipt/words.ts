/** The receipt on paper. */
import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Acuse de recibo',
  file: (folio: string) => `acuse-${folio}`,
  folio: 'Folio',
  key: 'Clave de seguimiento',
  keyHint: 'Con el folio y la clave puedes ver el avance. No compartas la clave.',
  qr: 'Código QR que abre la página de seguimiento de esta solicitud',
  received: 'Recibida',
  channel: 'Por',
  kind: 'Tipo',
  service: 'Servicio',
  place: 'Lugar',
  identity: 'Identidad',
  promise: (day: string) => `Respuesta a más tardar el ${day}`,
  next: 'Qué sigue',
  nextBy: (what: string, day: string) => `${what} A más tardar el ${day}.`,
  ended: 'El asunto ya terminó: en la página de seguimiento está lo que se resolvió.',
  nothing: 'La revisaremos para saber qué oficina la atiende.',
  asked: 'Lo que pediste',
  follow: 'Cómo ver el avance',
  followText: (url: string, telephone: string) =>
    `Apunta la cámara de tu teléfono al código o entra a ${url} con tu folio y tu clave. También puedes llamar al ${telephone}.`,
}

export const receiptWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  'es-CO': {
    title: 'Comprobante de radicación',
    keyHint: 'Con el folio y la clave puede ver el avance. No comparta la clave.',
    asked: 'Lo que pidió',
    followText: (url, telephone) =>
      `Apunte la cámara de su teléfono al código o entre a ${url} con su folio y su clave. También puede llamar al ${telephone}.`,
  },
  en: {
    title: 'Receipt',
    file: folio => `receipt-${folio}`,
    folio: 'Folio',
    key: 'Tracking key',
    keyHint: 'With folio and key you can see progress. Do not share the key.',
    qr: 'QR code that opens the tracking page of this request',
    received: 'Received',
    channel: 'By',
    kind: 'Kind',
    service: 'Service',
    place: 'Place',
    identity: 'Identity',
    promise: day => `Answer by ${day} at the latest`,
    next: 'What happens next',
    nextBy: (what, day) => `${what} By ${day} at the latest.`,
    ended: 'The case has ended: the tracking page has what was resolved.',
    nothing: 'We will review it to see which office attends to it.',
    asked: 'What you asked for',
    follow: 'How to see progress',
    followText: (url, telephone) =>
      `Point the camera of your telephone at the code or go to ${url} with your folio and key. You can also call ${telephone}.`,
  },
})

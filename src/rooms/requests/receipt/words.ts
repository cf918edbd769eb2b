/** The receipt on paper. */
import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  title: 'Acuse de recibo',
  file: (folio: string) => `acuse-${folio}`,
  folio: 'Folio',
  key: 'Clave de seguimiento',
  keyHint: 'Con el folio y la clave puedes ver el avance. No compartas la clave.',
  qr: 'Código QR que abre la página de seguimiento de este folio',
  received: 'Se recibió',
  channel: 'Por',
  kind: 'Tipo',
  service: 'Servicio',
  place: 'Lugar',
  identity: 'Identidad',
  promise: (day: string) => `Respuesta a más tardar el ${day}`,
  next: 'Qué sigue',
  nextBy: (what: string, day: string) => `${what} A más tardar el ${day}.`,
  ended: 'El asunto ya terminó: en la página de seguimiento está lo que se resolvió.',
  nothing: 'Revisaremos a qué oficina le toca.',
  asked: 'Lo que pediste',
  follow: 'Cómo ver el avance',
  followText: (url: string, telephone: string) =>
    `Apunta la cámara de tu teléfono al código o entra a ${url} con tu folio y tu clave. También puedes llamar al ${telephone}.`,
}

export type ReceiptWords = typeof spanish

export const receiptWords = catalogue<ReceiptWords>({
  'es-MX': spanish,
  'es-CO': {
    title: 'Comprobante de radicación',
    keyHint: 'Con el folio y la clave puede ver el avance. No comparta la clave.',
    asked: 'Lo que pidió',
    followText: (url, telephone) =>
      `Apunte la cámara de su teléfono al código o entre a ${url} con su folio y su clave. También puede llamar al ${telephone}.`,
  },
  en: english,
})

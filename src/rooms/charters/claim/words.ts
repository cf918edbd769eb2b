import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  title: '¿No te cumplimos?',
  promise: 'El compromiso',
  remedy: 'Qué te corresponde si no cumplimos',
  what: '¿Qué pasó?',
  whatHint: 'Cuéntanos cuándo fue y qué no se cumplió. No escribas datos personales de otras personas.',
  whatMissing: 'Falta contar qué pasó',
  service: '¿De cuál servicio?',
  serviceMissing: 'Falta elegir el servicio',
  folio: 'Folio de tu solicitud',
  folioHint: 'Si ya habías pedido algo y tienes el folio a la mano.',
  folioLong: 'El folio es más corto',
  folioShape: 'Eso no parece un folio. Si no lo tienes a la mano, deja el espacio en blanco',
  folioMistyped: (typed: string) =>
    `Algún número de «${typed}» no coincide. Cópialo otra vez de tu acuse o deja el espacio en blanco`,
  folioNotFound:
    'No encontramos una solicitud con ese folio y esa clave. Revisa los dos en tu acuse, o deja la clave en blanco',
  folioElsewhere: (folio: string, service: string) =>
    `La solicitud ${folio} es de «${service}», que esta carta no cubre. Reclama en la carta de ese servicio o borra el folio`,
  folioOfKey: 'Falta el folio al que pertenece la clave',
  key: 'Clave de seguimiento de esa solicitud',
  keyHint: 'Está en tu acuse. Con ella comprobamos aquí mismo que el folio es el tuyo.',
  identity: '¿Quieres que te respondamos?',
  identityMissing: 'Falta elegir si quieres que te respondamos',
  named: 'Sí, estos son mis datos',
  anonymous: 'No, prefiero no dar mi nombre',
  anonymousHint: 'Recibes un folio y una clave para ver qué pasó, pero no podremos darte el remedio ni escribirte.',
  name: 'Nombre',
  nameMissing: 'Falta tu nombre, o elige no darlo',
  email: 'Correo electrónico',
  telephone: 'Teléfono',
  contactMissing: 'Falta un correo o un teléfono para responderte',
  privacy: 'Usamos estos datos solo para atender tu reclamo y responderte. No se publican.',
  send: 'Enviar el reclamo',
  after: 'Recibes un folio. El área responsable está obligada a revisar qué pasó y a responderte.',
  summary: (code: string, subject: string) => `${code} no se cumplió: ${subject}`,
  aboutFolio: (folio: string) => `Sobre la solicitud con folio ${folio}`,
  unfulfilled: (code: string, charter: string) => `Reclamo sobre ${code} de la carta ${charter}`,
  told: (folio: string, promise: string) =>
    `Quien presentó la solicitud ${folio} dice que no se cumplió lo prometido: «${promise}» Lo que contó está en esa solicitud.`,
  notBinding: 'Esta carta no nos obliga por ahora',
  notBindingText: 'No podemos recibir un reclamo sobre este compromiso, pero sí tu queja o tu solicitud.',
  other: 'Presentar una queja o una solicitud',
}

export type ClaimWords = typeof spanish

export const claimWords = catalogue<ClaimWords>({
  'es-MX': spanish,
  'es-CO': {
    title: '¿No le cumplimos?',
    remedy: 'Qué le corresponde si no cumplimos',
    whatHint: 'Cuéntenos cuándo fue y qué no se cumplió. No escriba datos personales de otras personas.',
    folio: 'Número de radicado de su solicitud',
    folioShape: 'Eso no parece un número de radicado. Si no lo tiene a la mano, deje el espacio en blanco',
    folioMistyped: typed =>
      `Algún número de «${typed}» no coincide. Cópielo otra vez de su comprobante o deje el espacio en blanco`,
    folioNotFound:
      'No encontramos una solicitud con ese número y esa clave. Revise los dos en su comprobante, o deje la clave en blanco',
    folioElsewhere: (folio, service) =>
      `La solicitud ${folio} es de «${service}», que esta carta no cubre. Reclame en la carta de ese servicio o borre el número`,
    folioOfKey: 'Falta el número de radicado al que pertenece la clave',
    keyHint: 'Está en su comprobante. Con ella comprobamos aquí mismo que el número es el suyo.',
    folioHint: 'Si ya había pedido algo y tiene el número a la mano.',
    identity: '¿Quiere que le respondamos?',
    identityMissing: 'Falta elegir si quiere que le respondamos',
    anonymousHint: 'Recibe un número y una clave para ver qué pasó, pero no podremos darle el remedio ni escribirle.',
    nameMissing: 'Falta su nombre, o elija no darlo',
    contactMissing: 'Falta un correo o un teléfono para responderle',
    privacy: 'Usamos estos datos solo para atender su reclamo y responderle. No se publican.',
    after: 'Recibe un número. El área responsable está obligada a revisar qué pasó y a responderle.',
    notBindingText: 'No podemos recibir un reclamo sobre este compromiso, pero sí su queja o su solicitud.',
  },
  en: english,
})

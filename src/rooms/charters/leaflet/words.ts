import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  kind: 'Carta compromiso con el ciudadano',
  file: (code: string) => `carta-${code}`,
  title: (charter: string) => `Carta compromiso: ${charter}`,
  version: (n: number, day: string) => `Versión ${n} · en vigor desde el ${day}`,
  certified: (norm: string, renewals: string) => `Certificada ${norm}${renewals ? ` · ${renewals}` : ''}`,
  offer: 'Qué ofrecemos',
  liveHeading: 'Mira hoy cómo vamos',
  live: 'Los resultados cambian con lo que pasa de verdad. Apunta la cámara al código para ver los de hoy.',
  whereHeading: 'Dónde y cuándo',
  asOf: (day: string) => `Resultados al ${day}.`,
  promises: 'Lo que te prometemos y cómo nos fue',
  target: (target: string) => `Prometemos: ${target}`,
  more: (n: number) =>
    n === 1 ? 'Hay 1 compromiso más en la página de la carta.' : `Hay ${n} compromisos más en la página de la carta.`,
  whole: 'El texto completo está en la página de la carta.',
  claimHere: 'Abre el código y elige «¿No te cumplimos?» junto al compromiso. Te damos un folio.',
  notYet: 'Aún sin periodo evaluado',
}

export const leafletWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  'es-CO': {
    liveHeading: 'Mire hoy cómo vamos',
    live: 'Los resultados cambian con lo que pasa de verdad. Apunte la cámara al código para ver los de hoy.',
    promises: 'Lo que le prometemos y cómo nos fue',
    claimHere: 'Abra el código y elija «¿No le cumplimos?» junto al compromiso. Le damos un número.',
  },
  en: {
    kind: 'Citizen charter',
    file: code => `charter-${code}`,
    title: charter => `Citizen charter: ${charter}`,
    version: (n, day) => `Version ${n} · in force since ${day}`,
    certified: (norm, renewals) => `Certified ${norm}${renewals ? ` · ${renewals}` : ''}`,
    offer: 'What we offer',
    liveHeading: 'See how we do today',
    live: 'Results change with what really happens. Point the camera at the code to see those of today.',
    whereHeading: 'Where and when',
    asOf: day => `Results as of ${day}.`,
    promises: 'What we promise you and how it went',
    target: target => `We promise: ${target}`,
    more: n =>
      n === 1
        ? 'There is 1 more commitment on the page of the charter.'
        : `There are ${n} more commitments on the page of the charter.`,
    whole: 'The whole text is on the page of the charter.',
    claimHere: 'Open the code and choose “Did we fail you?” beside the commitment. We give you a folio.',
    notYet: 'No period judged yet',
  },
})

import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: (charter: string, n: number) => `${charter}: versión ${n}`,
  said: (n: number) => `Lo que decía la versión ${n}`,
  says: (n: number) => `Lo que dice la versión ${n}`,
  version: (n: number) => `Versión ${n}`,
  found: (charter: string, organization: string) =>
    `Qué prometía antes ${organization} sobre ${charter.toLowerCase()}.`,
  stood: (from: string, to: string) => `Estuvo en vigor del ${from} al ${to}`,
  since: (from: string) => `En vigor desde el ${from}`,
  published: (from: string) => `Publicada el ${from}`,
  replaced: (now: number) => `Ya no nos obliga: la sustituyó otra. La más reciente es la versión ${now}.`,
  last: 'Es la versión más reciente de la carta.',
  today: 'Ver la carta de hoy y cómo nos va',
  suspended: (from: string, to: string) =>
    to ? `La carta estuvo suspendida del ${from} al ${to}.` : `La carta está suspendida desde el ${from}.`,
  promises: 'Los compromisos',
  target: (target: string) => `La meta: ${target}`,
  measured: 'Cómo se mide',
  population: 'A quién cubre',
  from: 'Vale desde',
  to: 'Vale hasta',
  remedy: 'Si no se cumple',
  channel: 'Por dónde reclamar',
  changes: (next: number) => `Qué cambió después, en la versión ${next}`,
  aspectOf: (aspect: string, code: string) => `${aspect} (${code})`,
  changed: (name: string, was: string, now: string) => {
    if (!was) return `${name}: se añadió «${now}»`
    return now ? `${name}: decía «${was}»; después, «${now}»` : `${name}: se quitó «${was}»`
  },
  texts: 'El resto de su texto',
  others: 'Otras versiones',
}

const english: typeof spanish = {
  title: (charter, n) => `${charter}: version ${n}`,
  said: n => `What version ${n} said`,
  says: n => `What version ${n} says`,
  version: n => `Version ${n}`,
  found: (charter, organization) => `What ${organization} promised before about ${charter.toLowerCase()}.`,
  stood: (from, to) => `It was in force from ${from} to ${to}`,
  since: from => `In force since ${from}`,
  published: from => `Published on ${from}`,
  replaced: now => `It no longer binds us: another took its place. The latest is version ${now}.`,
  last: 'It is the latest version of the charter.',
  today: 'See the charter of today and how it goes',
  suspended: (from, to) =>
    to ? `The charter was suspended from ${from} to ${to}.` : `The charter has been suspended since ${from}.`,
  promises: 'The commitments',
  target: target => `The target: ${target}`,
  measured: 'How it is measured',
  population: 'Whom it covers',
  from: 'Valid from',
  to: 'Valid until',
  remedy: 'If it is not kept',
  channel: 'Where to complain',
  changes: next => `What changed next, in version ${next}`,
  aspectOf: (aspect, code) => `${aspect} (${code})`,
  changed: (name, was, now) => {
    if (!was) return `${name}: “${now}” was added`
    return now ? `${name}: it said “${was}”; then, “${now}”` : `${name}: “${was}” was taken out`
  },
  texts: 'The rest of its text',
  others: 'Other versions',
}

export const recallWords = catalogue<typeof spanish>({ 'es-MX': spanish, en: english })

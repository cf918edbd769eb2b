/** A term and the account of how its end was counted, as sentences for whoever waits and for whoever disputes it. */
import type { Account, Skip } from '../../../platform/calendar/index.ts'
import { type Moments, moments } from '../../../platform/words/moments.ts'
import { termText } from '../../../platform/words/terms.ts'
import { catalogue, type Locale } from '../../../platform/words/words.ts'

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const spanish = {
  received: (day: string) => `Se recibió el ${day}.`,
  receivedLater: (day: string, counts: string) =>
    `Se recibió el ${day}, fuera del horario de atención: cuenta como recibida el ${counts}.`,
  receivedIdle: (day: string, counts: string) =>
    `Se recibió el ${day}, día en que no se trabaja: cuenta como recibida el ${counts}.`,
  term: (term: string, first: string) => `El plazo es de ${term} y el primero que cuenta es el ${first}.`,
  termFrom: (term: string) => `El plazo es de ${term}.`,
  sameDay: 'Se responde el mismo día.',
  rest: (n: number) => `No se ${n === 1 ? 'cuenta' : 'cuentan'} ${plural(n, 'día', 'días')} de descanso semanal.`,
  named: (days: string, name: string, source: string) =>
    `No se cuenta ${days}: ${name}${source ? ` (${source})` : ''}.`,
  paused: (days: string) => `El plazo estuvo en pausa: ${days}.`,
  span: (from: string, to: string) => `del ${from} al ${to}`,
  oneDay: (day: string) => `el ${day}`,
  rolled: (day: string) => `El último día no es hábil: pasa al ${day}.`,
  due: (day: string) => `Vence al terminar el ${day}.`,
  dueAt: (day: string, time: string) => `Vence el ${day} a las ${time}.`,
  stopped: 'Está en pausa: no tiene fecha de vencimiento mientras dure.',
}

type TermWords = typeof spanish

const termWords = catalogue<TermWords>({
  'es-MX': spanish,
  en: {
    received: day => `Received on ${day}.`,
    receivedLater: (day, counts) => `Received on ${day}, outside office hours: it counts as received on ${counts}.`,
    receivedIdle: (day, counts) => `Received on ${day}, when nobody works: it counts as received on ${counts}.`,
    term: (term, first) => `The term is ${term} and the first that counts is ${first}.`,
    termFrom: term => `The term is ${term}.`,
    sameDay: 'It is answered on the same day.',
    rest: n => `${plural(n, 'day', 'days')} of weekly rest ${n === 1 ? 'is' : 'are'} not counted.`,
    named: (days, name, source) => `Not counted, ${days}: ${name}${source ? ` (${source})` : ''}.`,
    paused: days => `The clock was stopped: ${days}.`,
    span: (from, to) => `from ${from} to ${to}`,
    oneDay: day => day,
    rolled: day => `The last day is not a business day: it moves to ${day}.`,
    due: day => `Due at the end of ${day}.`,
    dueAt: (day, time) => `Due on ${day} at ${time}.`,
    stopped: 'The clock is stopped: there is no due date while it lasts.',
  },
})

/** The account, line by line. `account` is what `due_account` keeps; an imported case has none. */
export function termAccount(account: Account, locale: Locale): string[] {
  const words = termWords(locale)
  const say = moments(locale, account.timeZone)
  return [
    receiptOf(account, words, say),
    lengthOf(account, words, say, locale),
    ...skipsOf(account, words, say),
    endOf(account, words, say),
  ]
}

function receiptOf({ moved: [first], receivedOn, effectiveOn }: Account, words: TermWords, say: Moments): string {
  if (!first) return words.received(say.longDate(receivedOn))
  const later = first.reason === 'after_hours' ? words.receivedLater : words.receivedIdle
  return later(say.longDate(receivedOn), say.longDate(effectiveOn))
}

function lengthOf({ term, firstDay }: Account, words: TermWords, say: Moments, locale: Locale): string {
  if (term.amount === 0) return words.sameDay
  const text = termText(locale, term.amount, term.unit)
  const inDays = term.unit === 'business_days' || term.unit === 'calendar_days'
  return firstDay && inDays ? words.term(text, say.longDate(firstDay)) : words.termFrom(text)
}

function skipsOf({ moved: before, skipped, rolled, dueOn }: Account, words: TermWords, say: Moments): string[] {
  const rest = skipped.filter(skip => skip.reason === 'weekly_rest').reduce((sum, skip) => sum + skip.days, 0)
  const days = ({ from, to }: Skip) =>
    from === to ? words.oneDay(say.date(from)) : words.span(say.date(from), say.date(to))
  const named = [...before, ...skipped, ...rolled]
    .filter(skip => skip.name !== null && skip.reason !== 'weekly_rest')
    .map(skip => words.named(days(skip), skip.name ?? '', skip.legalSource ?? ''))
  const paused = skipped.filter(skip => skip.reason === 'pause').map(skip => words.paused(days(skip)))
  const moved = rolled.length > 0 && dueOn ? [words.rolled(say.longDate(dueOn))] : []
  return [...(rest > 0 ? [words.rest(rest)] : []), ...named, ...paused, ...moved]
}

function endOf({ term, dueOn, dueAt }: Account, words: TermWords, say: Moments): string {
  if (!dueOn || !dueAt) return words.stopped
  if (term.unit !== 'business_hours') return words.due(say.longDate(dueOn))
  return words.dueAt(say.longDate(dueOn), say.time(new Date(dueAt)))
}

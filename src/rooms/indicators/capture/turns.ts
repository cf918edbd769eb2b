/** The turns of a day at a counter, as somebody writes them down. Pure. */
import { Temporal } from 'temporal-polyfill'
import { isoDate, isoTime } from '../../../platform/views/form/dates.ts'
import { dayAt } from '../../../platform/words/moments.ts'
import { decimal } from '../decimal.ts'
import type { captureWords } from './words.ts'

export const LINES = 12

export interface Turn {
  at: Temporal.Instant
  waiting: number | null
  attention: number | null
}

export const fieldsOf = (line: number) => ({
  hour: `hour_${line}`,
  waiting: `waiting_${line}`,
  attention: `attention_${line}`,
})

type Words = ReturnType<typeof captureWords>
export type Errors = Record<string, string>

/** The turns, or a sentence for each field that is wrong. */
export function readTurns(
  fields: Record<string, string>,
  place: { timeZone: string; now: Temporal.Instant },
  words: Words,
): Turn[] | Errors {
  const day = isoDate(fields.on ?? '')
  if (!day) return { on: words.missingDay }
  if (day > dayAt(place.timeZone, place.now)) return { on: words.future }
  const errors: Errors = {}
  const turns: Turn[] = []
  for (let line = 1; line <= LINES; line++) {
    const turn = readTurn(fields, line, day, place.timeZone, words)
    if (turn instanceof Wrong) Object.assign(errors, turn.errors)
    else if (turn) turns.push(turn)
  }
  if (Object.keys(errors).length > 0) return errors
  return turns.length > 0 ? turns : { [fieldsOf(1).hour]: words.nothing }
}

/** A turn that could not be read. */
class Wrong {
  readonly errors: Errors
  constructor(field: string, sentence: string) {
    this.errors = { [field]: sentence }
  }
}

function readTurn(
  fields: Record<string, string>,
  line: number,
  day: string,
  timeZone: string,
  words: Words,
): Turn | Wrong | null {
  const names = fieldsOf(line)
  const [hour, waiting, attention] = [names.hour, names.waiting, names.attention].map(name =>
    (fields[name] ?? '').trim(),
  )
  if (!hour && !waiting && !attention) return null
  const time = isoTime(hour ?? '')
  if (!time) return new Wrong(names.hour, words.badHour(line))
  if (!waiting && !attention) return new Wrong(names.waiting, words.noMinutes(line))
  const minutes = { waiting: minutesOf(waiting), attention: minutesOf(attention) }
  if (minutes.waiting === undefined) return new Wrong(names.waiting, words.badMinutes(line))
  if (minutes.attention === undefined) return new Wrong(names.attention, words.badMinutes(line))
  const at = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant()
  return { at, waiting: minutes.waiting, attention: minutes.attention }
}

/** Null when nothing was written; undefined when it is no number of minutes of one day. */
function minutesOf(text: string | undefined): number | null | undefined {
  if (!text) return null
  const number = decimal(text)
  return number !== undefined && number >= 0 && number <= 1440 ? number : undefined
}

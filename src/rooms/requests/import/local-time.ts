/**
 * Reads what a clock on a wall said, as files write it, into an instant.
 *
 * When clocks go back an hour happens twice, and the first is taken; when they go forward an hour does not exist, and
 * what falls in it is moved forward by as much as the clocks were (RFC 5545, 3.3.5). Both are reported as doubtful.
 */
import { Temporal } from 'temporal-polyfill'

export interface ReadInstant {
  /** Milliseconds since 1970 in UTC. */
  at: number
  doubtful: boolean
}

/** Undefined for a text that is no such time. */
export type InstantReader = (text: string) => ReadInstant | undefined

export class TimeFormatError extends Error {
  override name = 'TimeFormatError'
}

const TOKENS: Record<string, string> = {
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})(?:[.,]\\d+)?',
  a: '(?<half>[aApP])\\.?\\s?[mM]\\.?',
}
const DAY = 86_400_000

interface Wall {
  day: number
  time: number
}

/**
 * @param format `iso` for instants with an offset, or a pattern of `yyyy MM dd HH hh mm ss a` and whatever separates them
 * @param bareDate what a date without a time means: the start of its day, or its last millisecond
 * @throws TimeFormatError for a pattern without a date, or a zone that does not exist
 */
export function instantReader(format: string, zone: string, bareDate: 'start' | 'end' = 'start'): InstantReader {
  if (format === 'iso') return readIso
  const pattern = patternOf(format)
  const offsets = dailyOffsets(zone)
  const bare = /H|h/.test(format) ? 0 : bareDate === 'end' ? DAY - 1 : 0
  return text => {
    const wall = wallOf(pattern.exec(text.trim())?.groups)
    if (!wall) return undefined
    const time = wall.time + bare
    const offset = offsets(wall.day)
    if (offset !== undefined) return { at: wall.day + time - offset, doubtful: false }
    return throughChange(wall.day + time, zone)
  }
}

function patternOf(format: string): RegExp {
  const source = format.replace(/yyyy|MM|dd|HH|hh|mm|ss|a|[^a-zA-Z]+|(.)/g, (token, unknown) => {
    if (unknown !== undefined)
      throw new TimeFormatError(`"${format}": "${unknown}" is not one of yyyy MM dd HH hh mm ss a`)
    return TOKENS[token] ?? token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  for (const token of ['yyyy', 'MM', 'dd'])
    if (!format.includes(token)) throw new TimeFormatError(`"${format}" has no ${token}`)
  if (format.includes('hh') !== format.includes('a')) throw new TimeFormatError(`"${format}": hh and a go together`)
  return new RegExp(`^${source}$`)
}

function wallOf(parts: Record<string, string> | undefined): Wall | undefined {
  if (!parts) return undefined
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)]
  const [minute, second] = [Number(parts.minute ?? 0), Number(parts.second ?? 0)]
  let hour = Number(parts.hour ?? 0)
  if (parts.half !== undefined) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (parts.half.toLowerCase() === 'p' ? 12 : 0)
  }
  const midnight = new Date(Date.UTC(year, month - 1, day))
  const exists = year >= 1900 && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day
  if (!exists || hour > 23 || minute > 59 || second > 59) return undefined
  return { day: midnight.getTime(), time: ((hour * 60 + minute) * 60 + second) * 1000 }
}

/** The offset of a whole local day, remembered; undefined for the few days on which clocks change. */
function dailyOffsets(zone: string): (day: number) => number | undefined {
  const known = new Map<number, number | undefined>()
  const offsetAt = (wall: number) => wall - throughChange(wall, zone).at
  try {
    offsetAt(0)
  } catch {
    throw new TimeFormatError(`the time zone ${zone} does not exist`)
  }
  return day => {
    if (!known.has(day)) {
      const offset = offsetAt(day)
      known.set(day, offset === offsetAt(day + DAY) ? offset : undefined)
    }
    return known.get(day)
  }
}

function throughChange(wall: number, zone: string): ReadInstant {
  const local = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1))
  const [first, last] = (['earlier', 'later'] as const).map(
    disambiguation => local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  )
  return { at: local.toZonedDateTime(zone).epochMilliseconds, doubtful: first !== last }
}

function readIso(text: string): ReadInstant | undefined {
  try {
    return { at: Temporal.Instant.from(text.trim()).epochMilliseconds, doubtful: false }
  } catch {
    return undefined
  }
}

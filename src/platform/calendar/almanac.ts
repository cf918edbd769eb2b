/**
 * The almanac of a calendar: each day worked out once, as plain numbers, and remembered.
 *
 * Terms are counted by walking days, hundreds of thousands of times in a bulk import. Days are therefore numbered from
 * 1970-01-01 and instants are epoch milliseconds; time-zone arithmetic happens once per day of the almanac.
 */
import { Temporal } from 'temporal-polyfill'
import type { BusinessCalendar, IsoWeekday, WhyNot, WorkingInterval } from './calendar.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const HUNDRED_YEARS = 36_525

/** A stretch of work, in epoch milliseconds, its end excluded. */
export type Shift = { readonly opens: number; readonly closes: number }

export type Day = {
  /** Days since 1970-01-01. */
  readonly number: number
  /** `YYYY-MM-DD` */
  readonly iso: string
  readonly date: Temporal.PlainDate
  /** First millisecond of the local day. */
  readonly start: number
  /** First millisecond of the next local day: 23, 24 or 25 hours later. */
  readonly end: number
  /** `null` on a business day. */
  readonly whyNot: WhyNot | null
  readonly shifts: readonly Shift[]
}

type Hours = readonly { readonly opens: number; readonly closes: number }[]

const WEEKLY_REST: WhyNot = { reason: 'weekly_rest', name: null, legalSource: null }

export class Almanac {
  readonly calendar: BusinessCalendar
  readonly #hours: readonly Hours[]
  readonly #exceptions: ReadonlyMap<number, WhyNot>
  readonly #suspensions: readonly { from: number; to: number; whyNot: WhyNot }[]
  readonly #days = new Map<number, Day>()
  readonly #starts = new Map<number, number>()

  constructor(calendar: BusinessCalendar) {
    this.calendar = calendar
    this.#hours = ([1, 2, 3, 4, 5, 6, 7] as const).map(weekday => hoursOf(weekday, calendar.weekly[weekday] ?? []))
    this.#start(0) // an unknown time zone is refused here, not on the first receipt
    if (this.#hours.every(hours => hours.length === 0))
      throw new RangeError('This calendar has no working weekday: no term can be counted on it')
    this.#exceptions = new Map(
      [...calendar.nonWorkingDays].map(([date, day]) => [dayNumber(date), { reason: 'non_working_day', ...day }]),
    )
    this.#suspensions = calendar.suspensions.map(({ from, to, name, legalSource }) => {
      const range = { from: dayNumber(from), to: dayNumber(to) }
      if (range.to < range.from) throw new RangeError(`The suspension ${name} ends (${to}) before it begins (${from})`)
      return { ...range, whyNot: { reason: 'suspension', name, legalSource } }
    })
  }

  day(number: number): Day {
    const known = this.#days.get(number)
    if (known) return known
    const whyNot = this.whyNot(number)
    const shifts = whyNot ? [] : this.#shiftsOn(number)
    const day = {
      number,
      iso: isoDate(number),
      date: plainDate(number),
      start: this.#start(number),
      end: this.#start(number + 1),
      whyNot,
      shifts,
    }
    this.#days.set(number, day)
    return day
  }

  /** The day after `day`, in a walk that began on `origin`. Throws after a hundred years: the calendar must be wrong. */
  after(day: Day, origin: Day): Day {
    if (day.number - origin.number > HUNDRED_YEARS)
      throw new RangeError(`No end was found within a hundred years of ${origin.iso} on this calendar`)
    return this.day(day.number + 1)
  }

  /** The local day in which an instant, in epoch milliseconds, falls. */
  dayAt(instant: number): Day {
    let number = Math.floor(instant / DAY)
    while (this.#start(number) > instant) number--
    while (this.#start(number + 1) <= instant) number++
    return this.day(number)
  }

  /** Why a day is not a business day. It needs no time zone, so it may be asked of centuries of days. */
  whyNot(number: number): WhyNot | null {
    const suspension = this.#suspensions.find(({ from, to }) => from <= number && number <= to)
    if (suspension) return suspension.whyNot
    return this.#exceptions.get(number) ?? (this.#hoursOn(number).length === 0 ? WEEKLY_REST : null)
  }

  #hoursOn(number: number): Hours {
    // 1970-01-01 was a Thursday, and the week is listed from Monday.
    return this.#hours[(((number + 3) % 7) + 7) % 7]!
  }

  #shiftsOn(number: number): Shift[] {
    return this.#hoursOn(number)
      .map(({ opens, closes }) => ({ opens: this.#at(number, opens), closes: this.#at(number, closes) }))
      .filter(({ opens, closes }) => opens < closes) // an interval can vanish in the hour that daylight saving skips
  }

  #start(number: number): number {
    const known = this.#starts.get(number)
    if (known !== undefined) return known
    const start = plainDate(number).toZonedDateTime(this.calendar.timeZone).epochMilliseconds
    this.#starts.set(number, start)
    return start
  }

  #at(number: number, minutes: number): number {
    const start = this.#start(number)
    const end = this.#start(number + 1)
    if (end - start === DAY) return start + minutes * MINUTE
    if (minutes * MINUTE === DAY) return end
    const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 }
    return plainDate(number).toPlainDateTime(time).toZonedDateTime(this.calendar.timeZone).epochMilliseconds
  }
}

const almanacs = new WeakMap<BusinessCalendar, Almanac>()

/** The almanac of a calendar, made the first time. Throws a `RangeError` that says what is wrong with the calendar. */
export function almanacOf(calendar: BusinessCalendar): Almanac {
  const known = almanacs.get(calendar)
  if (known) return known
  const almanac = new Almanac(calendar)
  almanacs.set(calendar, almanac)
  return almanac
}

/** Days since 1970-01-01. Throws a `RangeError` for a date that does not exist. */
export function dayNumber(date: string | Temporal.PlainDate): number {
  return Date.parse(typeof date === 'string' ? Temporal.PlainDate.from(date).toString() : date.toString()) / DAY
}

function plainDate(number: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(isoDate(number))
}

function isoDate(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, -'T00:00:00.000Z'.length)
}

function hoursOf(weekday: IsoWeekday, intervals: readonly WorkingInterval[]): Hours {
  const hours = intervals.map(({ opens, closes }) => ({ opens: minutesOf(opens), closes: minutesOf(closes) }))
  hours.forEach(({ opens, closes }, index) => {
    if (opens >= closes || opens < (hours[index - 1]?.closes ?? 0))
      throw new RangeError(
        `The working intervals of weekday ${weekday} overlap, are out of order or end before they begin`,
      )
  })
  return hours
}

function minutesOf(time: string): number {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) throw new RangeError(`${time} is not a time of day (HH:MM)`)
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}

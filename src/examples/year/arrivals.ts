/** On which days, at what hour and by which channel requests arrive. */
import { Temporal } from 'temporal-polyfill'
import type { Year } from '../../../examples/year.ts'
import { type BusinessCalendar, isBusinessDay } from '../../platform/calendar/index.ts'
import type { Channel } from '../../rooms/requests/establish.ts'
import { ALWAYS_OPEN, CHANNELS, cumulative, dayWeight, HOURS } from './distributions.ts'
import type { Random } from './random.ts'
import type { WorkTime } from './work-time.ts'

export interface Day {
  date: string
  business: boolean
  /** Midnight, in epoch milliseconds. */
  begins: number
  weight: number
}

/** In the last days more comes in, so that there is work on the desks. */
const RECENT = { days: 30, times: 5 }

/** The days of the year, and those of some months until today, with fewer. */
export function daysOf(year: Year, calendar: BusinessCalendar, now: Temporal.Instant): { during: Day[]; after: Day[] } {
  const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate()
  const ends = Temporal.PlainDate.from(year.ends)
  const back = today.subtract({ months: year.afterwards.months })
  const dayAfter = ends.add({ days: 1 })
  const since = Temporal.PlainDate.compare(back, dayAfter) > 0 ? back : dayAfter
  const days = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    Array.from({ length: Math.max(0, from.until(to).days + 1) }, (_, at) => dayOf(from.add({ days: at }), calendar))
  const recent = today.subtract({ days: RECENT.days }).toString()
  const after = days(since, today).map(day => (day.date > recent ? { ...day, weight: day.weight * RECENT.times } : day))
  const during = days(Temporal.PlainDate.from(year.starts), ends).filter(({ date }) => date <= today.toString())
  return { during, after }
}

function dayOf(date: Temporal.PlainDate, calendar: BusinessCalendar): Day {
  const business = isBusinessDay(calendar, date)
  return {
    date: date.toString(),
    business,
    begins: date.toZonedDateTime(calendar.timeZone).epochMilliseconds,
    weight: dayWeight(date.dayOfWeek, date.month, 0, date.dayOfWeek < 6 && !business),
  }
}

/** Draws days by their weight. */
export function dayDrawer(days: readonly Day[], chance: Random['chance']): () => Day {
  const shares = cumulative(days.map(({ weight }) => weight))
  return () => {
    const at = chance()
    const index = shares.findIndex(share => at < share)
    return days[index < 0 ? days.length - 1 : index]!
  }
}

const channels = Object.entries(CHANNELS) as [Channel, number][]
const open = channels.filter(([channel]) => ALWAYS_OPEN.includes(channel))

/** When the office is closed, only by what never closes. */
export function arrival(day: Day, random: Random, work: WorkTime): { channel: Channel; at: number } {
  const among = day.business ? channels : open
  const [channel] = among[random.among(among.map(([, weight]) => weight))]!
  const hour = 3_600_000
  if (ALWAYS_OPEN.includes(channel))
    return { channel, at: Math.floor(day.begins + (random.among(HOURS.always) + random.chance()) * hour) }
  // More people come in the morning.
  return { channel, at: Math.floor(work.within(work.dayAt(day.begins), random.chance() ** 1.4)) }
}

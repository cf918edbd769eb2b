/** The calendar as it was at an earlier instant: from what it is now, the changes told since are taken back, latest first. */
import type { Temporal } from 'temporal-polyfill'
import type { BusinessCalendar, IsoWeekday, Suspension, WorkingHours } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { readIntervals } from '../hours/intervals.ts'
import { businessCalendar } from './business-calendar.ts'

interface Change {
  name: string
  data: Record<string, unknown>
}

/** The calendar of now, the same object, when nothing changed since. */
export async function businessCalendarAt(read: Read, at: Temporal.Instant): Promise<BusinessCalendar> {
  const changes = await read.db
    .selectFrom('event')
    .select(['name', 'data'])
    .where('organization_id', '=', read.organizationId)
    .where('subject', '=', 'calendar')
    .where('subject_id', '=', read.organizationId)
    .where('at', '>', toDate(at))
    .orderBy('id', 'desc')
    .execute()
  const now = await businessCalendar(read)
  return (changes as Change[]).reduce(takenBack, now)
}

function takenBack(calendar: BusinessCalendar, { name, data }: Change): BusinessCalendar {
  if (name === 'calendar.hours-changed') return { ...calendar, weekly: { ...calendar.weekly, ...hoursBefore(data) } }
  if (name === 'calendar.holidays-seeded') return withoutDays(calendar, data.days as string[])
  const entry = data as unknown as { startsOn: string; endsOn: string; name: string; legalSource: string }
  if (name.startsWith('calendar.suspension')) return suspended(calendar, entry, name.endsWith('-removed'))
  const days = daysOf(entry.startsOn, entry.endsOn)
  if (name.endsWith('-added')) return withoutDays(calendar, days)
  const { legalSource } = entry
  const nonWorkingDays = new Map([
    ...calendar.nonWorkingDays,
    ...days.map(day => [day, { name: entry.name, legalSource }] as const),
  ])
  return { ...calendar, nonWorkingDays }
}

function withoutDays(calendar: BusinessCalendar, days: readonly string[]): BusinessCalendar {
  const gone = new Set(days)
  return { ...calendar, nonWorkingDays: new Map([...calendar.nonWorkingDays].filter(([day]) => !gone.has(day))) }
}

function suspended(
  calendar: BusinessCalendar,
  {
    startsOn: from,
    endsOn: to,
    name,
    legalSource,
  }: { startsOn: string; endsOn: string; name: string; legalSource: string },
  there: boolean,
): BusinessCalendar {
  const others = calendar.suspensions.filter(one => one.from !== from || one.to !== to || one.name !== name)
  const own: Suspension[] = there ? [{ from, to, name, legalSource }] : []
  return { ...calendar, suspensions: [...others, ...own] }
}

/** The event tells each weekday that changed as texts, before and after. */
function hoursBefore(data: Record<string, unknown>): WorkingHours {
  const days = Object.entries(data).map(([weekday, pair]) => {
    const intervals = readIntervals((pair as [string, string])[0])
    return [Number(weekday) as IsoWeekday, Array.isArray(intervals) ? intervals : []] as const
  })
  return Object.fromEntries(days)
}

function daysOf(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10))
  return days
}

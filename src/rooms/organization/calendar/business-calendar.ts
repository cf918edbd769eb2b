/** The organization's calendar as the engine wants it, read from its own tables and kept until they change. */
import type { BusinessCalendar, IsoWeekday, WorkingHours } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'

const kept = new Map<number, { version: number; calendar: BusinessCalendar }>()

/** One query when nothing changed since the last time, three otherwise. */
export async function businessCalendar(read: Read): Promise<BusinessCalendar> {
  const organization = await read.db
    .selectFrom('organization')
    .select(['time_zone', 'after_hours', 'calendar_version'])
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  const before = kept.get(read.organizationId)
  if (before?.version === organization.calendar_version) return before.calendar
  const calendar: BusinessCalendar = {
    timeZone: organization.time_zone,
    afterHours: organization.after_hours === 'same-day' ? 'same-day' : 'next-business-day',
    weekly: await weeklyHours(read),
    ...(await exceptions(read)),
  }
  kept.set(read.organizationId, { version: organization.calendar_version, calendar })
  return calendar
}

async function weeklyHours(read: Read): Promise<WorkingHours> {
  const rows = await read.db
    .selectFrom('working_hours')
    .select(['weekday', 'opens', 'closes'])
    .where('organization_id', '=', read.organizationId)
    .orderBy('weekday')
    .orderBy('opens')
    .execute()
  const weekly: { [weekday in IsoWeekday]?: { opens: string; closes: string }[] } = {}
  for (const { weekday, opens, closes } of rows) {
    const day = weekday as IsoWeekday
    weekly[day] = [...(weekly[day] ?? []), { opens: opens.slice(0, 5), closes: closes.slice(0, 5) }]
  }
  return weekly
}

async function exceptions(read: Read): Promise<Pick<BusinessCalendar, 'nonWorkingDays' | 'suspensions'>> {
  const rows = await read.db
    .selectFrom('calendar_entry')
    .select(['kind', 'starts_on', 'ends_on', 'name', 'legal_source'])
    .where('organization_id', '=', read.organizationId)
    .orderBy('starts_on')
    .execute()
  const nonWorkingDays = new Map<string, { name: string; legalSource: string }>()
  for (const row of rows.filter(r => r.kind !== 'suspension')) {
    for (const day of daysFrom(row.starts_on, row.ends_on))
      nonWorkingDays.set(day, { name: row.name, legalSource: row.legal_source })
  }
  const suspensions = rows
    .filter(row => row.kind === 'suspension')
    .map(row => ({ from: row.starts_on, to: row.ends_on, name: row.name, legalSource: row.legal_source }))
  return { nonWorkingDays, suspensions }
}

function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10))
  return days
}

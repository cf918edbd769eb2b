import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { calendarChanged } from '../calendar/calendar-changed.ts'
import { addWorkingHours } from '../establish.ts'
import { type Interval, writeIntervals } from './intervals.ts'

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** ISO weekday → the hours of that day as text, empty when it is not worked. */
export type Week = Record<string, string>

export async function weekOf(read: Read): Promise<Week> {
  const rows = await read.db
    .selectFrom('working_hours')
    .select(['weekday', 'opens', 'closes'])
    .where('organization_id', '=', read.organizationId)
    .orderBy('opens')
    .execute()
  const byDay = Map.groupBy(rows, row => row.weekday)
  return Object.fromEntries(WEEKDAYS.map(day => [String(day), writeIntervals(byDay.get(day) ?? [])]))
}

/** Replaces the week; what it was stays in the log. */
export async function changeHours(write: Write, week: Map<number, Interval[]>): Promise<void> {
  const before = await weekOf(write)
  await write.db.deleteFrom('working_hours').where('organization_id', '=', write.organizationId).execute()
  await addWorkingHours(
    write,
    [...week].flatMap(([weekday, intervals]) => intervals.map(interval => ({ weekday, ...interval }))),
  )
  await write.event({
    name: 'calendar.hours-changed',
    subject: 'calendar',
    subjectId: write.organizationId,
    data: changesBetween(before, await weekOf(write)),
  })
  await calendarChanged(write)
}

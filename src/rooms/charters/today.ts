import { Temporal } from 'temporal-polyfill'
import { localDate } from '../../platform/calendar/index.ts'
import type { Read } from '../../platform/db/handles.ts'
import { businessCalendar } from '../organization/index.ts'

/** The day it is at the organization, `YYYY-MM-DD`. */
export async function today(read: Read): Promise<string> {
  return localDate(await businessCalendar(read), read.now).toString()
}

/** The day that falls so many months after another. */
export const monthsAfter = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString()

/** The day before another. */
export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

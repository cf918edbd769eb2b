/** The few numbers that an organization shows of a month, kept for a minute: a home page asks for them at every visit. */
import type { Read } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { medianOfTally } from '../../../platform/statistics/index.ts'
import { businessCalendar } from '../../organization/index.ts'
import { backlogAt, figuresOf } from './figures.ts'
import { monthBefore, monthOf, monthPeriod } from './period.ts'

export interface MonthSummary {
  /** `YYYY-MM` */
  month: string
  received: number
  /** Whose term ended in the month. */
  due: number
  onTime: number
  answered: number
  /** In business days; null when nothing was answered. */
  medianDays: number | null
  /** Right now: open, past their due date and not answered. */
  overdueNow: number
}

const MEMORY_MS = 60_000
const kept = new Map<number, { until: number; summary: Promise<MonthSummary> }>()

/** How last month went. */
export function lastMonth(read: Read): Promise<MonthSummary> {
  const at = read.now.epochMilliseconds
  const before = kept.get(read.organizationId)
  if (before && before.until > at && before.until - MEMORY_MS <= at) return before.summary
  const summary = summarize(read)
  kept.set(read.organizationId, { until: at + MEMORY_MS, summary })
  summary.catch(() => kept.delete(read.organizationId))
  return summary
}

async function summarize(read: Read): Promise<MonthSummary> {
  const calendar = await businessCalendar(read)
  const month = monthBefore(monthOf(read.now, calendar.timeZone))
  const { total } = await figuresOf(read, calendar, monthPeriod(month, calendar.timeZone))
  const { overdue } = await backlogAt(read, toDate(read.now))
  return {
    month,
    received: total.received,
    due: total.onTime + total.late,
    onTime: total.onTime,
    answered: total.answered,
    medianDays: medianOfTally(total.days),
    overdueNow: overdue,
  }
}

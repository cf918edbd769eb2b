import { Temporal } from 'temporal-polyfill'
import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { dayAt } from '../../../platform/words/moments.ts'

/** First day on which the effect of what was done can be seen. */
export function firstDay(visit: Visit, cycleDays: number, doneAt: readonly (Date | null)[]): string {
  const last = Math.max(...doneAt.map(at => at?.getTime() ?? 0), 0)
  const from = last === 0 ? visit.now : toInstant(new Date(last))
  return Temporal.PlainDate.from(dayAt(visit.tenant.timeZone, from)).add({ days: cycleDays }).toString()
}

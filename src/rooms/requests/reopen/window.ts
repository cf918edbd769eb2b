/** Until when the author may ask for a closed request to be reopened: the days that the organization gives. */
import type { Read } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isOpen, type State } from '../vocabulary.ts'

export interface Reopening {
  /** The last day, `YYYY-MM-DD`; undefined when it cannot be reopened (any more). */
  until?: string
}

export async function reopeningOf(
  read: Read,
  visit: Visit,
  { state, closed_at }: { state: State; closed_at: Date | null },
): Promise<Reopening> {
  if (isOpen(state) || !closed_at) return {}
  const { reopen_days: days } = await read.db
    .selectFrom('organization')
    .select('reopen_days')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  if (days === 0) return {}
  const closed = toInstant(closed_at).toZonedDateTimeISO(visit.tenant.timeZone).toPlainDate()
  const until = closed.add({ days }).toString()
  return visit.today <= until ? { until } : {}
}

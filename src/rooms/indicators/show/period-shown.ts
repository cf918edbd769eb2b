/** Which period an indicator opens with, when nobody asks for one: the last that ended, unless it stopped long ago. */
import { Temporal } from 'temporal-polyfill'
import type { Read } from '../../../platform/db/handles.ts'
import type { Period } from '../vocabulary.ts'

/** Months without a measurement after which an indicator is history: brought from another system, or no longer followed. */
const SILENT_MONTHS = 12

/** @param last the last period that ended. @returns it, or the last one measured where nothing was for a year */
export async function periodShown(read: Read, indicatorId: number, last: Period): Promise<Period> {
  const measured = await read.db
    .selectFrom('measurement')
    .select(['starts_on', 'ends_on'])
    .where('organization_id', '=', read.organizationId)
    .where('indicator_id', '=', indicatorId)
    .orderBy('starts_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!measured) return last
  const longAgo = Temporal.PlainDate.from(last.startsOn).subtract({ months: SILENT_MONTHS }).toString()
  return measured.ends_on < longAgo ? { startsOn: measured.starts_on, endsOn: measured.ends_on } : last
}

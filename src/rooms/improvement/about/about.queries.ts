/** What other rooms ask about nonconformities: those about their records, and how many are open. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Origin, Severity, State } from '../vocabulary.ts'

export interface NonconformityAbout {
  id: number
  folio: string
  origin: Origin
  /** What opened it once, such as `commitment:<id>:<first day>`; null for what was written by hand. */
  originKey: string | null
  subjectId: number
  title: string
  severity: Severity
  state: State
  unitId: number
  detectedAt: Date
  /** Day by which its plan must have been carried out. */
  dueOn: string
  /** Day by which its present step must be done. */
  stepDueOn: string
  closedAt: Date | null
  recurrenceOf: number | null
}

/** Nonconformities about some records (`commitment`, `indicator`, `request`…), newest first. */
export async function nonconformitiesAbout(
  read: Read,
  subject: string,
  ids: readonly number[],
): Promise<NonconformityAbout[]> {
  if (ids.length === 0) return []
  const rows = await read.db
    .selectFrom('nonconformity')
    .select([
      'id',
      'folio',
      'origin',
      'origin_key as originKey',
      'subject_id as subjectId',
      'title',
      'severity',
      'state',
      'unit_id as unitId',
    ])
    .select(['detected_at as detectedAt', 'due_on as dueOn', 'step_due_on as stepDueOn', 'closed_at as closedAt'])
    .select('recurrence_of as recurrenceOf')
    .where('organization_id', '=', read.organizationId)
    .where('subject', '=', subject)
    .where('subject_id', 'in', [...ids])
    .orderBy('detected_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows as NonconformityAbout[]
}

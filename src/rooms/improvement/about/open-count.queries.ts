/** How many are open, for the homes of other rooms. */
import type { Read } from '../../../platform/db/handles.ts'

/** How many are open: in all, of some units, or about some records. */
export async function openCount(
  read: Read,
  of: { unitIds?: readonly number[]; subject?: string; subjectIds?: readonly number[] } = {},
): Promise<number> {
  if (of.unitIds?.length === 0 || of.subjectIds?.length === 0) return 0
  let query = read.db
    .selectFrom('nonconformity')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('organization_id', '=', read.organizationId)
    .where('closed_at', 'is', null)
  if (of.unitIds) query = query.where('unit_id', 'in', [...of.unitIds])
  if (of.subject) query = query.where('subject', '=', of.subject)
  if (of.subjectIds) query = query.where('subject_id', 'in', [...of.subjectIds])
  return Number((await query.executeTakeFirstOrThrow()).n)
}

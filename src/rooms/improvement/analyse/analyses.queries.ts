import type { Read } from '../../../platform/db/handles.ts'
import type { Cause, Ishikawa } from '../vocabulary.ts'

export interface AnalysisRow {
  id: number
  whys: string[]
  ishikawa: Ishikawa
  rootCause: string
  cause: Cause
  earlierFolio: string | null
  systemicStatement: string
  by: string
  at: Date
}

/** Newest first: the first one holds. */
export async function analysesOf(read: Read, id: number): Promise<AnalysisRow[]> {
  const rows = await read.db
    .selectFrom('cause_analysis as c')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'c.organization_id').onRef('a.id', '=', 'c.analysed_by'),
    )
    .leftJoin('nonconformity as e', j =>
      j.onRef('e.organization_id', '=', 'c.organization_id').onRef('e.id', '=', 'c.earlier_id'),
    )
    .select(['c.id', 'c.whys', 'c.ishikawa', 'c.root_cause as rootCause', 'c.cause_code as cause'])
    .select(['e.folio as earlierFolio', 'c.systemic_statement as systemicStatement', 'a.name as by'])
    .select('c.analysed_at as at')
    .where('c.organization_id', '=', read.organizationId)
    .where('c.nonconformity_id', '=', id)
    .orderBy('c.id', 'desc')
    .execute()
  return rows as unknown as AnalysisRow[]
}

import type { Read } from '../../../platform/db/handles.ts'
import { recordOf, type ServiceRecord } from '../vocabulary.ts'

export interface Publication {
  number: number
  publishedAt: Date
  /** Null when it came with an import or the founding. */
  author: string | null
  note: string
  record: ServiceRecord
}

/** Every publication of a service, the newest first. */
export async function publicationsOf(read: Read, serviceId: number): Promise<Publication[]> {
  const rows = await read.db
    .selectFrom('service_version as v')
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'v.organization_id').onRef('a.id', '=', 'v.published_by'),
    )
    .select(['v.number', 'v.published_at as publishedAt', 'a.name as author', 'v.note', 'v.record'])
    .where('v.organization_id', '=', read.organizationId)
    .where('v.service_id', '=', serviceId)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map(row => ({ ...row, record: recordOf(row.record) }))
}

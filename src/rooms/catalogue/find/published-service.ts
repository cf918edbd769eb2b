/** One service as the public reads it, also when it is no longer offered: its last publication stays readable. */
import type { Read } from '../../../platform/db/handles.ts'
import { recordOf, type ServiceRecord } from '../vocabulary.ts'

export interface PublishedService {
  id: number
  code: string
  name: string
  record: ServiceRecord
  /** Number of the publication. */
  version: number
  publishedAt: Date
  /** Null while it is offered. */
  retiredAt: Date | null
  retiredReason: string
}

/** The service with this code; undefined when there is none or it was never published. */
export async function publishedService(read: Read, code: string): Promise<PublishedService | undefined> {
  const row = await read.db
    .selectFrom('service as s')
    .innerJoin('service_version as v', j =>
      j
        .onRef('v.organization_id', '=', 's.organization_id')
        .onRef('v.service_id', '=', 's.id')
        .onRef('v.number', '=', 's.version'),
    )
    .select(['s.id', 's.code', 's.name', 'v.record', 'v.number as version', 'v.published_at as publishedAt'])
    .select(['s.retired_at as retiredAt', 's.retired_reason as retiredReason'])
    .where('s.organization_id', '=', read.organizationId)
    .where('s.code', '=', code)
    .executeTakeFirst()
  return row && { ...row, record: recordOf(row.record) }
}

/** The document that people fill in, as it was last published; undefined when there is none. */
export async function publishedForm(read: Read, code: string) {
  const service = await publishedService(read, code)
  const id = service?.record.form.file?.id
  if (id === undefined) return undefined
  return read.db
    .selectFrom('file')
    .select(['sha256', 'media_type as mediaType', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

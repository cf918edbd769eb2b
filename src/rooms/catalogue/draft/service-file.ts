/** One service as its office works on it: what is published, and the draft of what comes next. */
import type { Read } from '../../../platform/db/handles.ts'
import { recordOf, type ServiceRecord } from '../vocabulary.ts'

export interface ServiceFile {
  id: number
  code: string
  /** As it governs today; of a service never published, as its draft says. */
  name: string
  unitId: number
  /** Number of the publication in force; null until the first. */
  version: number | null
  active: boolean
  retiredAt: Date | null
  retiredReason: string
  published: ServiceRecord | null
  draft: ServiceRecord | null
  draftEditedAt: Date | null
  draftEditor: string | null
}

/** The service with this identity; undefined when there is none. */
export async function serviceFile(read: Read, id: number): Promise<ServiceFile | undefined> {
  const [file] = await serviceFiles(read, id)
  return file
}

/** Every service with what is published of it and its draft, or one; by code. */
export async function serviceFiles(read: Read, id?: number): Promise<ServiceFile[]> {
  const rows = await read.db
    .selectFrom('service as s')
    .leftJoin('service_version as v', j =>
      j
        .onRef('v.organization_id', '=', 's.organization_id')
        .onRef('v.service_id', '=', 's.id')
        .onRef('v.number', '=', 's.version'),
    )
    .leftJoin('service_draft as d', j =>
      j.onRef('d.organization_id', '=', 's.organization_id').onRef('d.service_id', '=', 's.id'),
    )
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'd.organization_id').onRef('a.id', '=', 'd.edited_by'),
    )
    .select(['s.id', 's.code', 's.name', 's.unit_id as unitId', 's.version', 's.active', 's.retired_at as retiredAt'])
    .select(['s.retired_reason as retiredReason', 'v.record as published', 'd.record as draft'])
    .select(['d.edited_at as draftEditedAt', 'a.name as draftEditor'])
    .where('s.organization_id', '=', read.organizationId)
    .$if(id !== undefined, query => query.where('s.id', '=', id ?? 0))
    .orderBy('s.code')
    .execute()
  return rows.map(row => ({ ...row, published: kept(row.published), draft: kept(row.draft) }))
}

const kept = (record: unknown) => (record === null ? null : recordOf(record))

/** What an office goes on working from: the draft, or else what is published. */
export function workingRecord({ draft, published, code }: ServiceFile): ServiceRecord {
  const record = draft ?? published
  if (!record) throw new Error(`service ${code} has neither a publication nor a draft`)
  return record
}

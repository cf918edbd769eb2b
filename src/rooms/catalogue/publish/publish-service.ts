import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type ServiceFile, workingRecord } from '../draft/service-file.ts'
import type { ServiceRecord } from '../vocabulary.ts'
import { governing } from './governing.ts'

/**
 * Makes the draft what the public reads and what governs requests from now on, as a publication that nobody rewrites. What was received
 * keeps its term. A retired service stays retired.
 * @returns the number of the publication, or undefined when somebody else published meanwhile
 */
export async function publishService(write: Write, file: ServiceFile, note: string): Promise<number | undefined> {
  const record = workingRecord(file)
  const number = (file.version ?? 0) + 1
  const { numUpdatedRows } = await write.db
    .updateTable('service')
    .set({ ...governing(record), version: number, active: file.retiredAt === null })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', file.id)
    .where('version', 'is not distinct from', file.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return undefined
  await appendPublication(write, file.id, number, record, note)
  const data = { name: record.name, version: number, note }
  await write.event({ name: 'service.published', subject: 'service', subjectId: file.id, data })
  return number
}

/** The draft becomes history. */
async function appendPublication(write: Write, serviceId: number, number: number, record: ServiceRecord, note: string) {
  await write.db
    .insertInto('service_version')
    .values({
      organization_id: write.organizationId,
      service_id: serviceId,
      number,
      record: JSON.stringify(record),
      note,
      published_by: write.actorId,
      published_at: toDate(write.now),
    })
    .execute()
  await write.db
    .deleteFrom('service_draft')
    .where('organization_id', '=', write.organizationId)
    .where('service_id', '=', serviceId)
    .execute()
}

/** Nobody can ask for it any more; its publications stay readable, and what was received goes on. */
export async function retireService(write: Write, file: ServiceFile, reason: string): Promise<void> {
  await write.db
    .updateTable('service')
    .set({ active: false, retired_at: toDate(write.now), retired_reason: reason })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', file.id)
    .where('retired_at', 'is', null)
    .execute()
  await write.event({
    name: 'service.retired',
    subject: 'service',
    subjectId: file.id,
    data: { name: file.name, reason },
  })
}

/** Offered again as it was last published; one never published waits for its first publication. */
export async function reinstateService(write: Write, file: ServiceFile): Promise<void> {
  await write.db
    .updateTable('service')
    .set({ active: file.version !== null, retired_at: null, retired_reason: '' })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', file.id)
    .execute()
  await write.event({ name: 'service.reinstated', subject: 'service', subjectId: file.id, data: { name: file.name } })
}

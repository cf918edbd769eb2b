import { createHash } from 'node:crypto'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { governing } from '../publish/governing.ts'
import type { ServiceRecord } from '../vocabulary.ts'
import { type ServiceFile, workingRecord } from './service-file.ts'

/** Identity of what an editor saw: it moves with every save and every publication. */
export const stampOf = (file: ServiceFile): string =>
  `${file.version ?? 0}-${createHash('sha256').update(canonical(file.draft)).digest('hex').slice(0, 16)}`

/** A service that nobody sees until it is published; the code is its address and stays. */
export async function beginService(write: Write, code: string, record: ServiceRecord): Promise<number> {
  const { organizationId: organization_id } = write
  const { id } = await write.db
    .insertInto('service')
    .values({ organization_id, code, active: false, ...governing(record) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keep(write, id, record)
  await write.event({ name: 'service.added', subject: 'service', subjectId: id, data: { name: record.name } })
  return id
}

/** Keeps the draft; what governs requests does not move until it is published. Saving what is published already leaves no draft. */
export async function saveDraft(write: Write, file: ServiceFile, record: ServiceRecord): Promise<void> {
  if (isSame(workingRecord(file), record)) return
  if (file.published && isSame(file.published, record)) return discardDraft(write, file)
  await keep(write, file.id, record)
  // Nobody asks for what was never published: its row may already say what the draft says.
  if (file.version === null)
    await write.db
      .updateTable('service')
      .set(governing(record))
      .where('organization_id', '=', write.organizationId)
      .where('id', '=', file.id)
      .execute()
  await write.event({
    name: 'service.draft-saved',
    subject: 'service',
    subjectId: file.id,
    data: { name: record.name },
  })
}

/** Back to what is published; a service never published keeps its only text. */
export async function discardDraft(write: Write, file: ServiceFile): Promise<void> {
  if (file.version === null) return
  const { numDeletedRows } = await write.db
    .deleteFrom('service_draft')
    .where('organization_id', '=', write.organizationId)
    .where('service_id', '=', file.id)
    .executeTakeFirst()
  if (numDeletedRows > 0n)
    await write.event({
      name: 'service.draft-discarded',
      subject: 'service',
      subjectId: file.id,
      data: { name: file.name },
    })
}

async function keep(write: Write, serviceId: number, record: ServiceRecord): Promise<void> {
  const text = { record: JSON.stringify(record), edited_by: write.actorId, edited_at: toDate(write.now) }
  await write.db
    .insertInto('service_draft')
    .values({ organization_id: write.organizationId, service_id: serviceId, ...text })
    .onConflict(conflict => conflict.columns(['organization_id', 'service_id']).doUpdateSet(text))
    .execute()
}

/** Whether two records say the same, whatever the order in which their fields were kept. */
export const isSame = (one: ServiceRecord, other: ServiceRecord): boolean => canonical(one) === canonical(other)

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

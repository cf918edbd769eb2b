import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'

export interface OfficeDraft {
  name: string
  address: string
  telephone: string
  unitId: number | null
  latitude: number | null
  longitude: number | null
  active: boolean
}

const COLUMNS = ['id', 'name', 'address', 'telephone', 'unit_id as unitId', 'latitude', 'longitude', 'active'] as const

export async function offices(read: Read) {
  return read.db
    .selectFrom('office')
    .select(COLUMNS)
    .where('organization_id', '=', read.organizationId)
    .orderBy('active', 'desc')
    .orderBy('name')
    .execute()
}

export type Office = Awaited<ReturnType<typeof offices>>[number]

export async function officeById(read: Read, id: number): Promise<Office | undefined> {
  return read.db
    .selectFrom('office')
    .select(COLUMNS)
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Adds it once: the same office at the same address is a second press of the button, or is there already. */
export async function addOffice(write: Write, { unitId: unit_id, ...draft }: OfficeDraft): Promise<void> {
  // Two presses at once take turns at the organization's row.
  await write.db.selectFrom('organization').select('id').where('id', '=', write.organizationId).forUpdate().execute()
  const isSame = (other: Office) => other.active && other.name === draft.name && other.address === draft.address
  if ((await offices(write)).some(isSame)) return
  const { id } = await write.db
    .insertInto('office')
    .values({ organization_id: write.organizationId, unit_id, ...draft })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write.event({ name: 'office.added', subject: 'office', subjectId: id, data: { name: draft.name } })
}

export async function changeOffice(write: Write, office: Office, draft: OfficeDraft): Promise<void> {
  const { unitId: unit_id, ...rest } = draft
  await write.db
    .updateTable('office')
    .set({ unit_id, ...rest })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', office.id)
    .execute()
  const { id, ...before } = office
  await write.event({ name: 'office.changed', subject: 'office', subjectId: id, data: changesBetween(before, draft) })
}

/** Opens a charter for one or several services of a unit, and changes its data while nobody is signing it. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Charter, comingOf, versionsOf } from '../read/charter.queries.ts'
import { servicesInUse } from '../read/places.queries.ts'
import { openWords } from './words.ts'

export interface IdentityDraft {
  title: string
  serviceIds: number[]
  tags: string[]
  reviewMonths: number
  /** Business days to mend what a broken promise opened. */
  mendingDays: number
}

export interface OpeningDraft extends IdentityDraft {
  code: string
  unitId: number
}

export async function openCharter(write: Write, visit: Visit, draft: OpeningDraft): Promise<number | Refusal> {
  const words = visit.words(openWords)
  if (!(await isUnit(write, draft.unitId))) return refuse({ unitId: words.chooseUnit })
  if (await isTaken(write, draft.code)) return refuse({ code: words.takenCode })
  if (!(await areOfUnit(write, draft.unitId, draft.serviceIds))) return refuse({ serviceIds: words.foreignServices })
  const { id } = await write.db
    .insertInto('charter')
    .values({
      organization_id: write.organizationId,
      code: draft.code,
      title: draft.title,
      unit_id: draft.unitId,
      tags: draft.tags,
      review_months: draft.reviewMonths,
      mending_days: draft.mendingDays,
      created_by: write.actorId,
      created_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await linkServices(write, id, draft.serviceIds)
  await write.event({ name: 'charter.opened', subject: 'charter', subjectId: id, data: { title: draft.title } })
  return id
}

/** @returns a refusal, or undefined when it was changed */
export async function identifyCharter(
  write: Write,
  visit: Visit,
  charter: Charter,
  draft: IdentityDraft,
): Promise<Refusal | undefined> {
  const words = visit.words(openWords)
  const coming = comingOf(await versionsOf(write, charter.id))
  if (coming && coming.state !== 'draft') return refuse({ '': words.signing })
  const known = await serviceIdsOf(write, charter.id)
  // A service that moved to another unit may stay; one of another unit may not come in.
  const added = draft.serviceIds.filter(id => !known.includes(id))
  if (!(await areOfUnit(write, charter.unitId, added))) return refuse({ serviceIds: words.foreignServices })
  await write.db
    .updateTable('charter')
    .set({
      title: draft.title,
      tags: draft.tags,
      review_months: draft.reviewMonths,
      mending_days: draft.mendingDays,
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', charter.id)
    .execute()
  await write.db
    .deleteFrom('charter_service')
    .where('organization_id', '=', write.organizationId)
    .where('charter_id', '=', charter.id)
    .execute()
  await linkServices(write, charter.id, draft.serviceIds)
  const data = {
    title: draft.title,
    services: draft.serviceIds,
    reviewMonths: draft.reviewMonths,
    mendingDays: draft.mendingDays,
  }
  await write.event({ name: 'charter.identified', subject: 'charter', subjectId: charter.id, data })
  return undefined
}

export async function serviceIdsOf(read: Read, charterId: number): Promise<number[]> {
  const rows = await read.db
    .selectFrom('charter_service')
    .select('service_id')
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charterId)
    .execute()
  return rows.map(row => row.service_id)
}

async function linkServices(write: Write, charterId: number, serviceIds: number[]): Promise<void> {
  const rows = [...new Set(serviceIds)].map(service_id => ({
    organization_id: write.organizationId,
    charter_id: charterId,
    service_id,
  }))
  await write.db.insertInto('charter_service').values(rows).execute()
}

async function areOfUnit(read: Read, unitId: number, serviceIds: number[]): Promise<boolean> {
  const known = new Set((await servicesInUse(read, unitId)).map(service => service.id))
  return serviceIds.every(id => known.has(id))
}

async function isUnit(read: Read, id: number): Promise<boolean> {
  const row = await read.db
    .selectFrom('unit')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

async function isTaken(read: Read, code: string): Promise<boolean> {
  const row = await read.db
    .selectFrom('charter')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('code', '=', code)
    .executeTakeFirst()
  return row !== undefined
}

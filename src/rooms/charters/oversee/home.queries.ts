import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'

interface Counts {
  trainings: number
  members: number
  expectations: number
}

/** What the charter stands on, in numbers. */
export async function countsOf(read: Read, charterId: number): Promise<Counts> {
  const where = sql`organization_id = ${read.organizationId} and charter_id = ${charterId}`
  const { rows } = await sql<Counts>`select
    (select count(*) from charter_training where ${where}) as trainings,
    (select count(*) from charter_member where ${where} and left_at is null) as members,
    (select count(*) from expectation where ${where}) as expectations`.execute(read.db)
  return rows[0]!
}

/** The signature whose turn it is in a version, with its position. */
export async function signatureInTurn(read: Read, versionId: number) {
  return read.db
    .selectFrom('charter_signature as s')
    .innerJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 's.organization_id').onRef('p.id', '=', 's.position_id'),
    )
    .select(['s.id', 's.place', 's.duty', 's.position_id as positionId', 'p.name as position'])
    .where('s.organization_id', '=', read.organizationId)
    .where('s.version_id', '=', versionId)
    .where('s.signed_at', 'is', null)
    .orderBy('s.place')
    .executeTakeFirst()
}

/** Services of the charter that now belong to another unit. */
export async function movedServices(read: Read, charterId: number, unitId: number) {
  return read.db
    .selectFrom('charter_service as cs')
    .innerJoin('service as s', j =>
      j.onRef('s.organization_id', '=', 'cs.organization_id').onRef('s.id', '=', 'cs.service_id'),
    )
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 's.organization_id').onRef('u.id', '=', 's.unit_id'))
    .select(['s.name', 'u.name as unit'])
    .where('cs.organization_id', '=', read.organizationId)
    .where('cs.charter_id', '=', charterId)
    .where('s.unit_id', '!=', unitId)
    .execute()
}

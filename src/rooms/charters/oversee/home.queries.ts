import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'

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

export interface Happened {
  id: number
  at: Date
  name: string
  by: string | null
  position: string | null
  data: Record<string, Json>
}

/** What happened with a charter, newest first. */
export async function storyOf(read: Read, charterId: number, limit = 30): Promise<Happened[]> {
  const rows = await read.db
    .selectFrom('event as e')
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'e.organization_id').onRef('a.id', '=', 'e.actor_id'),
    )
    .leftJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'e.organization_id').onRef('p.id', '=', 'e.position_id'),
    )
    .select(['e.id', 'e.at', 'e.name', 'a.name as by', 'p.name as position', 'e.data'])
    .where('e.organization_id', '=', read.organizationId)
    .where('e.subject', '=', 'charter')
    .where('e.subject_id', '=', charterId)
    .orderBy('e.id', 'desc')
    .limit(limit)
    .execute()
  return rows as Happened[]
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

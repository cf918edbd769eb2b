import type { Read } from '../../../platform/db/handles.ts'

/** The positions that make a charter today. */
export async function teamOf(read: Read, charterId: number) {
  return read.db
    .selectFrom('charter_member as m')
    .innerJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'm.organization_id').onRef('p.id', '=', 'm.position_id'),
    )
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'p.organization_id').onRef('u.id', '=', 'p.unit_id'))
    .select(['m.id', 'm.duty', 'm.joined_at as joinedAt', 'p.id as positionId', 'p.name as position', 'u.name as unit'])
    .where('m.organization_id', '=', read.organizationId)
    .where('m.charter_id', '=', charterId)
    .where('m.left_at', 'is', null)
    .orderBy('m.id')
    .execute()
}

export type Member = Awaited<ReturnType<typeof teamOf>>[number]

/** What the unit was trained in, newest first. */
export async function trainingsOf(read: Read, charterId: number) {
  return read.db
    .selectFrom('charter_training as t')
    .leftJoin('file as f', j =>
      j.onRef('f.organization_id', '=', 't.organization_id').onRef('f.id', '=', 't.evidence_file_id'),
    )
    .select([
      't.id',
      't.held_on as heldOn',
      't.topic',
      't.hours',
      't.attendees',
      'f.id as fileId',
      'f.name as fileName',
    ])
    .where('t.organization_id', '=', read.organizationId)
    .where('t.charter_id', '=', charterId)
    .orderBy('t.held_on', 'desc')
    .orderBy('t.id', 'desc')
    .execute()
}

export type Training = Awaited<ReturnType<typeof trainingsOf>>[number]

/** What a nonconformity is, with the names of what it points at. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Cause, Disposition, Kind, Origin, Severity, State } from '../vocabulary.ts'

export interface CaseFile {
  id: number
  folio: string
  kind: Kind
  origin: Origin
  originPath: string
  title: string
  description: string
  severity: Severity
  state: State
  stateReason: string
  unitId: number
  unit: string
  service: string | null
  ownerPositionId: number | null
  owner: string | null
  cause: Cause | null
  detectedAt: Date
  detectedBy: string | null
  dueOn: string
  stepDueOn: string
  nextDueOn: string
  cycleDays: number
  closedAt: Date | null
  reopenedTimes: number
  recurrenceId: number | null
  recurrenceFolio: string | null
  systemic: boolean
  disposition: Disposition | null
  dispositionNote: string
  authorizedBy: string | null
  authorizedAt: Date | null
}

export async function fileOf(read: Read, id: number): Promise<CaseFile | undefined> {
  const row = await read.db
    .selectFrom('nonconformity as n')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'n.organization_id').onRef('u.id', '=', 'n.unit_id'))
    .leftJoin('service as s', j =>
      j.onRef('s.organization_id', '=', 'n.organization_id').onRef('s.id', '=', 'n.service_id'),
    )
    .leftJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'n.organization_id').onRef('p.id', '=', 'n.owner_position_id'),
    )
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'n.organization_id').onRef('a.id', '=', 'n.detected_by'),
    )
    .leftJoin('account as z', j =>
      j.onRef('z.organization_id', '=', 'n.organization_id').onRef('z.id', '=', 'n.authorized_by'),
    )
    .leftJoin('nonconformity as e', j =>
      j.onRef('e.organization_id', '=', 'n.organization_id').onRef('e.id', '=', 'n.recurrence_of'),
    )
    .select([
      'n.id',
      'n.folio',
      'n.kind',
      'n.origin',
      'n.title',
      'n.description',
      'n.severity',
      'n.state',
      'n.systemic',
    ])
    .select(['n.origin_path as originPath', 'n.state_reason as stateReason', 'n.unit_id as unitId', 'u.name as unit'])
    .select(['s.name as service', 'n.owner_position_id as ownerPositionId', 'p.name as owner', 'n.cause_code as cause'])
    .select(['n.detected_at as detectedAt', 'a.name as detectedBy', 'n.due_on as dueOn', 'n.step_due_on as stepDueOn'])
    .select(['n.cycle_days as cycleDays', 'n.closed_at as closedAt', 'n.reopened_times as reopenedTimes'])
    .select(['n.recurrence_of as recurrenceId', 'e.folio as recurrenceFolio', 'n.next_due_on as nextDueOn'])
    .select(['n.disposition', 'n.disposition_note as dispositionNote'])
    .select(['z.name as authorizedBy', 'n.authorized_at as authorizedAt'])
    .where('n.organization_id', '=', read.organizationId)
    .where('n.id', '=', id)
    .executeTakeFirst()
  return row as CaseFile | undefined
}

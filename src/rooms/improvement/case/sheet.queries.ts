/** Everything the page of one nonconformity shows. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'
import type { Cause, Disposition, Ishikawa, Kind, Origin, Severity, State, Verdict } from '../vocabulary.ts'

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
  cycleDays: number
  closedAt: Date | null
  reopenedTimes: number
  recurrenceId: number | null
  recurrenceFolio: string | null
  systemic: boolean
  escalatedAt: Date | null
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
    .select(['n.recurrence_of as recurrenceId', 'e.folio as recurrenceFolio', 'n.escalated_at as escalatedAt'])
    .select(['n.disposition', 'n.disposition_note as dispositionNote'])
    .select(['z.name as authorizedBy', 'n.authorized_at as authorizedAt'])
    .where('n.organization_id', '=', read.organizationId)
    .where('n.id', '=', id)
    .executeTakeFirst()
  return row as CaseFile | undefined
}

export interface ContainmentRow {
  id: number
  text: string
  by: string
  at: Date
}

export async function containmentsOf(read: Read, id: number): Promise<ContainmentRow[]> {
  return read.db
    .selectFrom('containment as c')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'c.organization_id').onRef('a.id', '=', 'c.done_by'),
    )
    .select(['c.id', 'c.text', 'a.name as by', 'c.done_at as at'])
    .where('c.organization_id', '=', read.organizationId)
    .where('c.nonconformity_id', '=', id)
    .orderBy('c.id')
    .execute()
}

export interface RemedyRow {
  id: number
  requestId: number | null
  folio: string | null
  description: string
  givenAt: Date | null
  notifiedAt: Date | null
  withdrawnAt: Date | null
  withdrawReason: string
}

/** By folio only: who it is stays with the request. */
export async function remediesOf(read: Read, id: number): Promise<RemedyRow[]> {
  return read.db
    .selectFrom('remedy as m')
    .leftJoin('request as r', j =>
      j.onRef('r.organization_id', '=', 'm.organization_id').onRef('r.id', '=', 'm.request_id'),
    )
    .select(['m.id', 'm.request_id as requestId', 'r.folio', 'm.description', 'm.given_at as givenAt'])
    .select(['m.notified_at as notifiedAt', 'm.withdrawn_at as withdrawnAt', 'm.withdraw_reason as withdrawReason'])
    .where('m.organization_id', '=', read.organizationId)
    .where('m.nonconformity_id', '=', id)
    .orderBy('m.id')
    .execute()
}

export interface AnalysisRow {
  id: number
  whys: string[]
  ishikawa: Ishikawa
  rootCause: string
  cause: Cause
  earlierFolio: string | null
  systemicStatement: string
  by: string
  at: Date
}

/** Newest first: the first one holds. */
export async function analysesOf(read: Read, id: number): Promise<AnalysisRow[]> {
  const rows = await read.db
    .selectFrom('cause_analysis as c')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'c.organization_id').onRef('a.id', '=', 'c.analysed_by'),
    )
    .leftJoin('nonconformity as e', j =>
      j.onRef('e.organization_id', '=', 'c.organization_id').onRef('e.id', '=', 'c.earlier_id'),
    )
    .select(['c.id', 'c.whys', 'c.ishikawa', 'c.root_cause as rootCause', 'c.cause_code as cause'])
    .select(['e.folio as earlierFolio', 'c.systemic_statement as systemicStatement', 'a.name as by'])
    .select('c.analysed_at as at')
    .where('c.organization_id', '=', read.organizationId)
    .where('c.nonconformity_id', '=', id)
    .orderBy('c.id', 'desc')
    .execute()
  return rows as unknown as AnalysisRow[]
}

export interface ActionRow {
  id: number
  description: string
  positionId: number
  position: string
  dueOn: string
  doneAt: Date | null
  doneBy: string | null
  doneById: number | null
  result: string
  evidenceId: number | null
  evidenceName: string | null
  cancelledAt: Date | null
  cancelReason: string
  round: number
}

export async function actionsOf(read: Read, id: number): Promise<ActionRow[]> {
  return read.db
    .selectFrom('corrective_action as c')
    .innerJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'c.organization_id').onRef('p.id', '=', 'c.position_id'),
    )
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'c.organization_id').onRef('a.id', '=', 'c.done_by'),
    )
    .leftJoin('file as f', j =>
      j.onRef('f.organization_id', '=', 'c.organization_id').onRef('f.id', '=', 'c.evidence_file_id'),
    )
    .select(['c.id', 'c.description', 'c.position_id as positionId', 'p.name as position', 'c.due_on as dueOn'])
    .select(['c.done_at as doneAt', 'a.name as doneBy', 'c.done_by as doneById', 'c.result', 'c.round'])
    .select(['f.id as evidenceId', 'f.name as evidenceName', 'c.cancelled_at as cancelledAt'])
    .select('c.cancel_reason as cancelReason')
    .where('c.organization_id', '=', read.organizationId)
    .where('c.nonconformity_id', '=', id)
    .orderBy('c.id')
    .execute()
}

export interface VerificationRow {
  id: number
  plannedOn: string
  position: string | null
  verdict: Verdict | null
  statement: string
  by: string | null
  at: Date | null
}

export async function verificationsOf(read: Read, id: number): Promise<VerificationRow[]> {
  const rows = await read.db
    .selectFrom('effect_verification as v')
    .leftJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'v.organization_id').onRef('p.id', '=', 'v.position_id'),
    )
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'v.organization_id').onRef('a.id', '=', 'v.verified_by'),
    )
    .select(['v.id', 'v.planned_on as plannedOn', 'p.name as position', 'v.verdict', 'v.statement', 'a.name as by'])
    .select('v.verified_at as at')
    .where('v.organization_id', '=', read.organizationId)
    .where('v.nonconformity_id', '=', id)
    .orderBy('v.id', 'desc')
    .execute()
  return rows as VerificationRow[]
}

export interface EventRow {
  name: string
  at: Date
  by: string | null
  position: string | null
  data: Json
}

export async function eventsOf(read: Read, id: number): Promise<EventRow[]> {
  return read.db
    .selectFrom('event as e')
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'e.organization_id').onRef('a.id', '=', 'e.actor_id'),
    )
    .leftJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'e.organization_id').onRef('p.id', '=', 'e.position_id'),
    )
    .select(['e.name', 'e.at', 'a.name as by', 'p.name as position', 'e.data'])
    .where('e.organization_id', '=', read.organizationId)
    .where('e.subject', '=', 'nonconformity')
    .where('e.subject_id', '=', id)
    .orderBy('e.id', 'desc')
    .execute()
}

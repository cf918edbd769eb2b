/** What was done with a case: its steps, decisions and changes of date. */
import type { Read } from '../../../platform/db/handles.ts'
import type { StepAct } from '../../procedures/index.ts'

export interface StepRow {
  id: number
  seq: number
  stepId: number
  title: string
  act: StepAct
  state: 'active' | 'done' | 'returned'
  openedAt: Date
  doneAt: Date | null
  by: string | null
  position: string | null
  exit: string | null
  outcome: string | null
  note: string
}

export async function stepsOf(read: Read, requestId: number): Promise<StepRow[]> {
  const rows = await read.db
    .selectFrom('request_step as r')
    .innerJoin('procedure_step as s', j =>
      j.onRef('s.organization_id', '=', 'r.organization_id').onRef('s.id', '=', 'r.step_id'),
    )
    .leftJoin('procedure_exit as e', j =>
      j
        .onRef('e.organization_id', '=', 'r.organization_id')
        .onRef('e.step_id', '=', 'r.step_id')
        .onRef('e.outcome', '=', 'r.outcome'),
    )
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'r.organization_id').onRef('a.id', '=', 'r.done_by'),
    )
    .leftJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'r.organization_id').onRef('p.id', '=', 'r.position_id'),
    )
    .select([
      'r.id',
      'r.seq',
      'r.step_id as stepId',
      's.title',
      's.act',
      'r.state',
      'r.opened_at as openedAt',
      'r.done_at as doneAt',
      'a.name as by',
      'p.name as position',
      'e.label as exit',
      'r.outcome',
      'r.note',
    ])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.request_id', '=', requestId)
    .orderBy('r.seq')
    .execute()
  return rows as StepRow[]
}

export interface DecisionRow {
  admissible: boolean
  reason: string | null
  nextStep: string | null
  legalBasis: string | null
  text: string
  by: string
  at: Date
}

export async function decisionsOf(read: Read, requestId: number): Promise<DecisionRow[]> {
  return read.db
    .selectFrom('decision as d')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'd.organization_id').onRef('a.id', '=', 'd.decided_by'),
    )
    .leftJoin('inadmissibility_reason as i', j =>
      j.onRef('i.organization_id', '=', 'd.organization_id').onRef('i.id', '=', 'd.reason_id'),
    )
    .select([
      'd.admissible',
      'i.name as reason',
      'i.next_step as nextStep',
      'i.legal_basis as legalBasis',
      'd.citizen_text as text',
      'a.name as by',
      'd.decided_at as at',
    ])
    .where('d.organization_id', '=', read.organizationId)
    .where('d.request_id', '=', requestId)
    .orderBy('d.id')
    .execute()
}

export interface DueChangeRow {
  wasDueAt: Date | null
  dueAt: Date | null
  reason: string
  at: Date
}

export async function dueChangesOf(read: Read, requestId: number): Promise<DueChangeRow[]> {
  return read.db
    .selectFrom('due_change')
    .select(['was_due_at as wasDueAt', 'due_at as dueAt', 'reason', 'changed_at as at'])
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute()
}

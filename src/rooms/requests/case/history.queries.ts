/** What happened to a case, as its tables keep it. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'
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

export interface NoteRow {
  id: number
  audience: 'internal' | 'public'
  byCitizen: boolean
  text: string
  by: string | null
  at: Date
}

export async function notesOf(read: Read, requestId: number): Promise<NoteRow[]> {
  const rows = await read.db
    .selectFrom('note as n')
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'n.organization_id').onRef('a.id', '=', 'n.written_by'),
    )
    .select(['n.id', 'n.audience', 'n.by_citizen as byCitizen', 'n.text', 'a.name as by', 'n.written_at as at'])
    .where('n.organization_id', '=', read.organizationId)
    .where('n.request_id', '=', requestId)
    .orderBy('n.id')
    .execute()
  return rows as NoteRow[]
}

export interface AnswerRow {
  id: number
  text: string
  resolved: boolean
  unit: string | null
  by: string
  at: Date
}

export async function answersOf(read: Read, requestId: number): Promise<AnswerRow[]> {
  return read.db
    .selectFrom('answer as w')
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'w.organization_id').onRef('a.id', '=', 'w.answered_by'),
    )
    .leftJoin('referral as r', j =>
      j.onRef('r.organization_id', '=', 'w.organization_id').onRef('r.id', '=', 'w.referral_id'),
    )
    .leftJoin('unit as u', j => j.onRef('u.organization_id', '=', 'r.organization_id').onRef('u.id', '=', 'r.unit_id'))
    .select(['w.id', 'w.text', 'w.resolved', 'u.name as unit', 'a.name as by', 'w.answered_at as at'])
    .where('w.organization_id', '=', read.organizationId)
    .where('w.request_id', '=', requestId)
    .orderBy('w.id')
    .execute()
}

export interface ReferralRow {
  id: number
  unitId: number
  unit: string
  instructions: string
  state: 'open' | 'answered' | 'returned' | 'withdrawn'
  dueAt: Date | null
  warnAt: Date | null
  by: string
  at: Date
  seenAt: Date | null
  endedAt: Date | null
  endedBy: string | null
  returnReason: string
}

export async function referralRows(read: Read, requestId: number): Promise<ReferralRow[]> {
  const rows = await read.db
    .selectFrom('referral as r')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'r.organization_id').onRef('u.id', '=', 'r.unit_id'))
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'r.organization_id').onRef('a.id', '=', 'r.referred_by'),
    )
    .leftJoin('account as e', j =>
      j.onRef('e.organization_id', '=', 'r.organization_id').onRef('e.id', '=', 'r.ended_by'),
    )
    .select([
      'r.id',
      'r.unit_id as unitId',
      'u.name as unit',
      'r.instructions',
      'r.state',
      'r.due_at as dueAt',
      'r.warn_at as warnAt',
      'a.name as by',
      'r.referred_at as at',
      'r.seen_at as seenAt',
      'r.ended_at as endedAt',
      'e.name as endedBy',
      'r.return_reason as returnReason',
    ])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.request_id', '=', requestId)
    .orderBy('r.id')
    .execute()
  return rows as ReferralRow[]
}

export interface AttachmentRow {
  id: number
  fileId: number
  name: string
  mediaType: string
  bytes: number
  hasThumbnail: boolean
  stage: 'intake' | 'addition' | 'note' | 'answer' | 'report'
  noteId: number | null
  answerId: number | null
}

export async function attachmentsOf(read: Read, requestId: number): Promise<AttachmentRow[]> {
  const rows = await read.db
    .selectFrom('attachment as t')
    .innerJoin('file as f', j => j.onRef('f.organization_id', '=', 't.organization_id').onRef('f.id', '=', 't.file_id'))
    .select([
      't.id',
      'f.id as fileId',
      'f.name',
      'f.media_type as mediaType',
      'f.bytes',
      'f.thumbnail_sha256 as thumbnail',
      't.stage',
      't.note_id as noteId',
      't.answer_id as answerId',
    ])
    .where('t.organization_id', '=', read.organizationId)
    .where('t.request_id', '=', requestId)
    .orderBy('t.id')
    .execute()
  return rows.map(({ thumbnail, ...row }) => ({ ...row, hasThumbnail: thumbnail !== null })) as AttachmentRow[]
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

export interface EventRow {
  name: string
  at: Date
  by: string | null
  position: string | null
  data: Json
}

/** Events that no other table of the case tells. */
export async function eventsOf(read: Read, requestId: number, names: readonly string[]): Promise<EventRow[]> {
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
    .where('e.subject', '=', 'request')
    .where('e.subject_id', '=', requestId)
    .where('e.name', 'in', [...names])
    .orderBy('e.id')
    .execute()
}

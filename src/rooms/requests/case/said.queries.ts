/** What was said about a case and between whom: notes, referrals, answers, and what came with them. */
import type { Read } from '../../../platform/db/handles.ts'

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
  unitName: string
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
      'u.name as unitName',
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

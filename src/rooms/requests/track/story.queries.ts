/** What happened to a request that its author may read; nothing internal and nobody's name. */
import type { Read } from '../../../platform/db/handles.ts'

export async function doneSteps(read: Read, requestId: number) {
  return read.db
    .selectFrom('request_step as r')
    .innerJoin('procedure_step as s', j =>
      j.onRef('s.organization_id', '=', 'r.organization_id').onRef('s.id', '=', 'r.step_id'),
    )
    .select(['r.done_at as at', 's.title', 's.act'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.request_id', '=', requestId)
    .where('r.state', '=', 'done')
    .orderBy('r.seq')
    .execute()
}

export async function referredUnits(read: Read, requestId: number) {
  return read.db
    .selectFrom('referral as r')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'r.organization_id').onRef('u.id', '=', 'r.unit_id'))
    .select(['r.referred_at as at', 'r.due_at as due', 'r.state', 'u.name as unit'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.request_id', '=', requestId)
    .where('r.state', 'in', ['open', 'answered'])
    .orderBy('r.id')
    .execute()
}

export async function publicNotes(read: Read, requestId: number) {
  return read.db
    .selectFrom('note')
    .select(['id', 'by_citizen', 'text', 'written_at as at'])
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', requestId)
    .where('audience', '=', 'public')
    .orderBy('id')
    .execute()
}

export async function decisions(read: Read, requestId: number) {
  return read.db
    .selectFrom('decision as d')
    .leftJoin('inadmissibility_reason as m', j =>
      j.onRef('m.organization_id', '=', 'd.organization_id').onRef('m.id', '=', 'd.reason_id'),
    )
    .select(['d.admissible', 'd.citizen_text as text', 'd.decided_at as at'])
    .select(['m.name as reason', 'm.next_step as nextStep', 'm.legal_basis as legalBasis'])
    .where('d.organization_id', '=', read.organizationId)
    .where('d.request_id', '=', requestId)
    .orderBy('d.id')
    .execute()
}

export async function answers(read: Read, requestId: number) {
  return read.db
    .selectFrom('answer as a')
    .leftJoin('referral as r', j =>
      j.onRef('r.organization_id', '=', 'a.organization_id').onRef('r.id', '=', 'a.referral_id'),
    )
    .leftJoin('unit as u', j => j.onRef('u.organization_id', '=', 'r.organization_id').onRef('u.id', '=', 'r.unit_id'))
    .select(['a.id', 'a.text', 'a.resolved', 'a.answered_at as at', 'u.name as unit'])
    .where('a.organization_id', '=', read.organizationId)
    .where('a.request_id', '=', requestId)
    .orderBy('a.id')
    .execute()
}

export interface PublicAttachment {
  id: number
  stage: string
  note_id: number | null
  answer_id: number | null
  name: string
  hasThumbnail: boolean
}

export async function publicAttachments(read: Read, requestId: number): Promise<PublicAttachment[]> {
  const rows = await read.db
    .selectFrom('attachment as t')
    .innerJoin('file as f', j => j.onRef('f.organization_id', '=', 't.organization_id').onRef('f.id', '=', 't.file_id'))
    .select(['t.id', 't.stage', 't.note_id', 't.answer_id', 'f.name', 'f.thumbnail_sha256'])
    .where('t.organization_id', '=', read.organizationId)
    .where('t.request_id', '=', requestId)
    .where('t.public', '=', true)
    .orderBy('t.id')
    .execute()
  return rows.map(({ thumbnail_sha256, ...row }) => ({ ...row, hasThumbnail: thumbnail_sha256 !== null }))
}

export async function turns(read: Read, requestId: number) {
  return read.db
    .selectFrom('event')
    .select(['name', 'at', 'data'])
    .where('organization_id', '=', read.organizationId)
    .where('subject', '=', 'request')
    .where('subject_id', '=', requestId)
    .where('name', 'in', ['request.closed', 'request.reopened', 'request.merged', 'request.split'])
    .orderBy('id')
    .execute()
}

export async function dueChanges(read: Read, requestId: number) {
  return read.db
    .selectFrom('due_change')
    .select(['changed_at as at', 'due_at as due'])
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute()
}

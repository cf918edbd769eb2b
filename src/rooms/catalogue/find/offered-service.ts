/** One service with everything that asking for it needs: its questions, whether the place and the name are asked. */
import type { TermUnit } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'

export const QUESTION_KINDS = ['text', 'number', 'list', 'several', 'date'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

export interface Question {
  code: string
  label: string
  hint: string
  kind: QuestionKind
  options: readonly string[]
  required: boolean
}

export interface OfferedService {
  id: number
  code: string
  name: string
  purpose: string
  need: string
  unitName: string
  kinds: readonly string[]
  term: { amount: number; unit: TermUnit }
  location: 'required' | 'optional' | 'none'
  allowsAnonymous: boolean
  questions: readonly Question[]
}

/** The service, by identity or by code; undefined when there is none or it is no longer offered. */
export async function offeredService(read: Read, by: number | string): Promise<OfferedService | undefined> {
  const row = await read.db
    .selectFrom('service as s')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 's.organization_id').onRef('u.id', '=', 's.unit_id'))
    .selectAll('s')
    .select('u.name as unit_name')
    .where('s.organization_id', '=', read.organizationId)
    .where(typeof by === 'number' ? 's.id' : 's.code', '=', by)
    .where('s.active', '=', true)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    purpose: row.purpose,
    need: row.need,
    unitName: row.unit_name,
    kinds: row.kinds,
    term: { amount: row.term_amount, unit: row.term_unit as TermUnit },
    location: row.location as OfferedService['location'],
    allowsAnonymous: row.allows_anonymous,
    questions: await questionsOf(read, row.id),
  }
}

async function questionsOf(read: Read, serviceId: number): Promise<Question[]> {
  const rows = await read.db
    .selectFrom('service_question')
    .select(['code', 'label', 'hint', 'kind', 'options', 'required'])
    .where('organization_id', '=', read.organizationId)
    .where('service_id', '=', serviceId)
    .where('active', '=', true)
    .orderBy('place')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as QuestionKind }))
}

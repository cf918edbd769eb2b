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
  const row = await offeredRows(read)
    .where(typeof by === 'number' ? 's.id' : 's.code', '=', by)
    .executeTakeFirst()
  return row && serviceOf(row, (await questionsOf(read, row.id)).get(row.id))
}

/** Everything that is offered, with its questions; two queries. */
export async function offeredServices(read: Read): Promise<OfferedService[]> {
  const questions = await questionsOf(read)
  const rows = await offeredRows(read).orderBy('s.code').execute()
  return rows.map(row => serviceOf(row, questions.get(row.id)))
}

function offeredRows(read: Read) {
  return read.db
    .selectFrom('service as s')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 's.organization_id').onRef('u.id', '=', 's.unit_id'))
    .selectAll('s')
    .select('u.name as unit_name')
    .where('s.organization_id', '=', read.organizationId)
    .where('s.active', '=', true)
}

type Row = Awaited<ReturnType<ReturnType<typeof offeredRows>['execute']>>[number]

function serviceOf(row: Row, questions: Question[] = []): OfferedService {
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
    questions,
  }
}

/** Questions by service, of one or of all. */
async function questionsOf(read: Read, serviceId?: number): Promise<Map<number, Question[]>> {
  const rows = await read.db
    .selectFrom('service_question')
    .select(['service_id', 'code', 'label', 'hint', 'kind', 'options', 'required'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .$if(serviceId !== undefined, query => query.where('service_id', '=', serviceId ?? 0))
    .orderBy('service_id')
    .orderBy('place')
    .execute()
  const byService = Map.groupBy(rows, row => row.service_id)
  const question = ({ service_id, kind, ...rest }: (typeof rows)[number]): Question => ({
    ...rest,
    kind: kind as QuestionKind,
  })
  return new Map([...byService].map(([id, members]) => [id, members.map(question)]))
}

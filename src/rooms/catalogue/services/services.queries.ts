import { sql } from 'kysely'
import type { TermUnit } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'

export interface ServiceRow {
  id: number
  code: string
  name: string
  need: string
  unit: string
  termAmount: number
  termUnit: TermUnit
  questions: number
  active: boolean
}

/** Services, in use or not, whose name, code or words have the text in them; those in use first. */
export async function serviceRows(read: Read, text: string): Promise<ServiceRow[]> {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<ServiceRow>`
    select s.id, s.code, s.name, s.need, u.name as unit, s.term_amount as "termAmount", s.term_unit as "termUnit", s.active,
      (select count(*) from service_question q
        where q.organization_id = s.organization_id and q.service_id = s.id and q.active) as questions
    from service s join unit u on u.organization_id = s.organization_id and u.id = s.unit_id
    where s.organization_id = ${read.organizationId}
      and plain(s.name || ' ' || s.code || ' ' || array_to_string(s.keywords, ' ')) like plain(${pattern})
    order by s.active desc, s.need, plain(s.name)`.execute(read.db)
  return rows
}

export async function serviceById(read: Read, id: number) {
  return read.db
    .selectFrom('service')
    .select([
      'id',
      'code',
      'name',
      'purpose',
      'keywords',
      'need',
      'unit_id as unitId',
      'kinds',
      'term_amount as termAmount',
      'term_unit as termUnit',
      'location',
      'allows_anonymous as anonymous',
      'legal_basis as legalBasis',
      'active',
    ])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export type Service = NonNullable<Awaited<ReturnType<typeof serviceById>>>

/** Names of needs in use, for suggesting them. */
export async function needs(read: Read): Promise<string[]> {
  const rows = await read.db
    .selectFrom('service')
    .select('need')
    .distinct()
    .where('organization_id', '=', read.organizationId)
    .where('need', '<>', '')
    .orderBy('need')
    .execute()
  return rows.map(row => row.need)
}

/** Units that may answer for a service. */
export async function answeringUnits(read: Read) {
  return read.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .where('attends_requests', '=', true)
    .orderBy('name')
    .execute()
}

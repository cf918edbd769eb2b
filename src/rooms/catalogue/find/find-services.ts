/** Finds services by what a person would call their problem: "bache", "no hay luz", "fuga de agua en mi calle". */
import { sql } from 'kysely'
import type { TermUnit } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { askedFor, ENOUGH, scoreOfAsked, tidy } from './asked.ts'

export interface ListedService {
  id: number
  code: string
  name: string
  purpose: string
  need: string
  term_amount: number
  term_unit: TermUnit
}

const LISTED = sql.raw('s.id, s.code, s.name, s.purpose, s.need, s.term_amount, s.term_unit')
const AT_MOST = 12

/** The services that answer to `asked`, best first, at most twelve. */
export async function findServices(read: Read, asked: string): Promise<ListedService[]> {
  const text = tidy(asked)
  if (text === '') return []
  const { rows } = await sql<ListedService>`
    with ${askedFor(read, text)}, ranked as (
      select s.*, ${scoreOfAsked} as score from service s, asked a
      where s.organization_id = ${read.organizationId} and s.active
    )
    select ${LISTED} from ranked s where s.score > ${ENOUGH} order by s.score desc, s.name limit ${AT_MOST}`.execute(
    read.db,
  )
  return rows
}

/** Every active service, by need and name. */
export async function listedServices(read: Read): Promise<ListedService[]> {
  const { rows } = await sql<ListedService>`
    select ${LISTED} from service s where s.organization_id = ${read.organizationId} and s.active
    order by s.need, plain(s.name)`.execute(read.db)
  return rows
}

/** Finds services by what a person would call their problem: "bache", "no hay luz", "fuga de agua en mi calle". */
import { sql } from 'kysely'
import type { TermUnit } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'

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

/**
 * The services that answer to `asked`, best first, at most twelve; accents, capitals, plurals and unfinished words do not matter.
 * Name weighs more than key words and those more than the purpose; a key word or a name said whole comes first.
 * A few hundred rows of one organization are ranked as they are: no index would be used behind the fence.
 */
export async function findServices(read: Read, asked: string): Promise<ListedService[]> {
  const text = asked.replaceAll(/\s+/g, ' ').trim().slice(0, 200)
  if (text === '') return []
  const { rows } = await sql<ListedService>`
    with asked as (
      select plain(${text}) as whole,
        (select string_agg(quote_literal(lexeme) || ':*', ' | ') from unnest(to_tsvector('spanish_plain', ${text})))::tsquery as words
    ), ranked as (
      select s.*,
        ts_rank('{0, 0.15, 0.6, 1}', setweight(to_tsvector('spanish_plain', s.name), 'A')
          || setweight(to_tsvector('spanish_plain', array_to_string(s.keywords, ' ')), 'B')
          || setweight(to_tsvector('spanish_plain', s.purpose), 'C'), a.words)
        + case when exists (select from unnest(s.keywords) k where plain(k) = a.whole) then 1 else 0 end
        + case when plain(s.name) like '%' || replace(replace(a.whole, '%', ''), '_', '') || '%' then 1 else 0 end as score
      from service s, asked a
      where s.organization_id = ${read.organizationId} and s.active
    )
    select ${LISTED} from ranked s where s.score > 0.01 order by s.score desc, s.name limit ${AT_MOST}`.execute(read.db)
  return rows
}

/** Every active service, by need and name. */
export async function listedServices(read: Read): Promise<ListedService[]> {
  const { rows } = await sql<ListedService>`
    select ${LISTED} from service s where s.organization_id = ${read.organizationId} and s.active
    order by s.need, plain(s.name)`.execute(read.db)
  return rows
}

import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'

/**
 * How well service `s` answers to what somebody typed, as a query `asked` over which the caller selects; accents, capitals, plurals and
 * unfinished words do not matter. Name weighs more than key words and those more than the purpose; a word that many services
 * have ("calle") decides less than one that few have ("luz"), and a key word or a name said whole comes first. The lexemes of a
 * service are kept with it. No inverted index would be used: the fence lets no operator that might tell something run
 * before it, and the few hundred rows of one organization are read by its key.
 */
export const askedFor = ({ organizationId }: Read, text: string) => sql`asked_word as materialized (
  select w.query, 1.0 / (1 + count(o.id)) as rarity
  from (select (quote_literal(lexeme) || ':*')::tsquery as query from unnest(to_tsvector('spanish_plain', ${text}))) w
  left join service o on o.organization_id = ${organizationId} and o.active and o.words @@ w.query
  group by w.query
), asked as (select plain(${text}) as whole)`

/** Above this the service has something to do with what was asked. */
export const ENOUGH = 0.0001

/** Null when there was no word to look for. */
export const scoreOfAsked = sql<number>`(
    select sum(ts_rank('{0, 0.15, 0.6, 1}', s.words, w.query) * w.rarity) from asked_word w)
  + case when exists (select from unnest(s.keywords) k where plain(k) = a.whole) then 1 else 0 end
  + case when plain(s.name) like '%' || replace(replace(a.whole, '%', ''), '_', '') || '%' then 1 else 0 end`

/** What was typed, as a search reads it. */
export const tidy = (asked: string): string => asked.replaceAll(/\s+/g, ' ').trim().slice(0, 200)

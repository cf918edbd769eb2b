import { sql } from 'kysely'

/**
 * How well service `s` answers to what somebody typed, as a query `asked` over which the caller selects; accents, capitals, plurals and
 * unfinished words do not matter. Name weighs more than key words and those more than the purpose; a key word or a name said
 * whole comes first. The lexemes of a service are kept with it. No inverted index would be used: the fence lets no
 * operator that might tell something run before it, and the few hundred rows of one organization are read by its key.
 */
export const askedFor = (text: string) => sql`asked as (
  select plain(${text}) as whole,
    (select string_agg(quote_literal(lexeme) || ':*', ' | ') from unnest(to_tsvector('spanish_plain', ${text})))::tsquery as query
)`

/** Above this the service has something to do with what was asked. */
export const ENOUGH = 0.01

export const scoreOfAsked = sql<number>`ts_rank('{0, 0.15, 0.6, 1}', s.words, a.query)
  + case when exists (select from unnest(s.keywords) k where plain(k) = a.whole) then 1 else 0 end
  + case when plain(s.name) like '%' || replace(replace(a.whole, '%', ''), '_', '') || '%' then 1 else 0 end`

/** What was typed, as a search reads it. */
export const tidy = (asked: string): string => asked.replaceAll(/\s+/g, ' ').trim().slice(0, 200)

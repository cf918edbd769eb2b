/** Rows within a row: a list that belongs to what is asked for comes with it, instead of by a question of its own. */
import { type RawBuilder, sql } from 'kysely'

/**
 * The rows of a subselect, in its order, as one column; an empty list when there are none. Inside, days are `YYYY-MM-DD` and
 * numbers are numbers, as everywhere; an instant is text, so ask for instants elsewhere.
 */
export const listOf = <R>(select: RawBuilder<R>): RawBuilder<R[]> =>
  sql`(select coalesce(json_agg(l), '[]') from (${select}) l)`

/** What a subselect is asked of: a column of the row around it, or a value. */
export type Of = RawBuilder<unknown> | number

/** Questions that many people ask with the same words: PostgreSQL plans each once for a connection, and keeps the plan. */
import type { CompiledQuery, RawBuilder } from 'kysely'
import type { Read } from './handles.ts'

export interface PlannedQuery extends CompiledQuery {
  /** Under which name PostgreSQL keeps it. */
  name?: string
}

/**
 * Rows of a statement whose text never varies but for its parameters: planning one that gathers a whole page takes longer than
 * running it. It names every column that it gives, so that a migration cannot change what a kept plan returns.
 *
 * @param name one for each text; the driver refuses another text under the same name
 */
export async function plannedRows<R>(read: Read, name: string, statement: RawBuilder<R>): Promise<R[]> {
  const query: PlannedQuery = { ...statement.compile(read.db), name }
  return (await read.db.executeQuery<R>(query)).rows
}

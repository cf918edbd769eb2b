/** Kysely over one connection that somebody else has opened a transaction on. */
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { ClientBase } from 'pg'
import Cursor from 'pg-cursor'
import type { PlannedQuery } from './planned.ts'
import type { Database } from './tables.generated.ts'

class OneConnection implements DatabaseConnection {
  readonly #client: ClientBase
  constructor(client: ClientBase) {
    this.#client = client
  }

  async executeQuery<R>(query: PlannedQuery): Promise<QueryResult<R>> {
    const result = await this.#client.query({ name: query.name, text: query.sql, values: [...query.parameters] })
    return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) }
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    const cursor = this.#client.query(new Cursor<R & object>(query.sql, [...query.parameters]))
    try {
      for (;;) {
        const rows = await cursor.read(chunkSize)
        if (rows.length === 0) return
        yield { rows }
      }
    } finally {
      await cursor.close()
    }
  }
}

class OneConnectionDriver implements Driver {
  readonly #connection: OneConnection
  constructor(client: ClientBase) {
    this.#connection = new OneConnection(client)
  }
  async init() {}
  async acquireConnection() {
    return this.#connection
  }
  async beginTransaction(): Promise<void> {
    throw new Error('the transaction is already open: a handle is one transaction')
  }
  async commitTransaction() {}
  async rollbackTransaction() {}
  async releaseConnection() {}
  async destroy() {}
}

const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()

export function kyselyOn(client: ClientBase): Kysely<Database> {
  return new Kysely<Database>({
    dialect: {
      createAdapter: () => adapter,
      createDriver: () => new OneConnectionDriver(client),
      createIntrospector: db => new PostgresIntrospector(db),
      createQueryCompiler: () => compiler,
    },
  })
}

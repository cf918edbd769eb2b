/** What is sent to PostgreSQL from this process while something is done. */
import pg from 'pg'

export interface Statement {
  /** Under which PostgreSQL keeps its plan, where the product asks for that. */
  name?: string
  text: string
  values: unknown[]
}

/** All statements of all connections, in the order in which they were sent, `begin` and `commit` among them. */
export async function statementsSent(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [query, values] = given as [string | Statement, unknown[]?]
    if (typeof query === 'string') sent.push({ text: query, values: values ?? [] })
    else if (query?.text) sent.push({ name: query.name, text: query.text, values: query.values ?? values ?? [] })
    return (original as (...all: unknown[]) => unknown).apply(this, given)
  } as typeof original
  try {
    await work()
  } finally {
    pg.Client.prototype.query = original
  }
  return sent
}

/** What a page asks of the database, caught once and asked again by itself: the floor under the page's time. */
import pg from 'pg'
import { pino } from 'pino'
import { openHouse } from '../src/compose.ts'
import { quantile } from './latency.ts'

interface Statement {
  /** Under which PostgreSQL keeps its plan, where the product asks for that. */
  name?: string
  text: string
  values: unknown[]
}

/** The statements of one visit, from the transaction's beginning to its end. */
export async function statementsOf(databaseUrl: string, dataFolder: string, path: string, cookie: string) {
  const caught: Statement[] = []
  const house = await openHouse({
    ...{
      databaseUrl,
      dataFolder,
      publicUrl: 'http://127.0.0.1',
      poolSize: 1,
      demo: false,
      trustProxy: false,
      mapTiles: null,
    },
    ...{ formsPerMinute: 1_000_000, log: pino({ level: 'silent' }), mailFrom: 'bench@localhost.example' },
  })
  const visit = () => house.server.inject({ url: path, headers: { cookie } })
  await visit()
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [query, values] = given as [string | Statement, unknown[]?]
    if (typeof query === 'string') caught.push({ text: query, values: values ?? [] })
    else if (query?.text) caught.push({ name: query.name, text: query.text, values: query.values ?? values ?? [] })
    return (original as (...all: unknown[]) => unknown).apply(this, given)
  } as typeof original
  const { statusCode } = await visit()
  pg.Client.prototype.query = original
  await house.close()
  if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`)
  return caught
}

/** Milliseconds for all of them, one after another on one connection, in order of time. */
export async function timeOf(databaseUrl: string, statements: Statement[], times: number): Promise<number[]> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c role=cartaviva_app -c jit=off' })
  await client.connect()
  const taken: number[] = []
  for (let turn = -10; turn < times; turn++) {
    const from = performance.now()
    for (const { name, text, values } of statements)
      await (values.length > 0 ? client.query({ name, text, values }) : client.query(text))
    if (turn >= 0) taken.push(performance.now() - from)
  }
  await client.end()
  return taken.sort((a, b) => a - b)
}

export const summary = (sorted: number[]) => ({ p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) })

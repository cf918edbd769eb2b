/** What a page asks of the database, caught once and asked again by itself: the floor under the page's time. */
import pg from 'pg'
import { pino } from 'pino'
import { openHouse } from '../src/compose.ts'
import { type Statement, statementsSent } from '../test/support/statements.ts'
import { quantile } from './latency.ts'

/** The statements of one visit, from the transaction's beginning to its end. */
export async function statementsOf(databaseUrl: string, dataFolder: string, path: string, cookie: string) {
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
  let status = 0
  const caught = await statementsSent(async () => {
    status = (await visit()).statusCode
  })
  await house.close()
  if (status !== 200) throw new Error(`${path} answered ${status}`)
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

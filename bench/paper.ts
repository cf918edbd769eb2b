/** The consolidated report of the last ended quarter on paper: every charter, every broken promise, tagged and ready to print. */
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { periodCode, periodOf } from '../src/rooms/indicators/index.ts'
import { runHouse } from '../test/support/running-house.ts'
import { METEPEC, metepec } from './charters.ts'
import { callFor, quantile } from './latency.ts'
import { signIn } from './sign-in.ts'

export interface PaperFigure {
  charters: number
  quarter: string
  /** Whether its figures stand in the report already, or are judged while it is printed. */
  signed: boolean
  /** Milliseconds; the first one also wakes the typesetter up. */
  first: number
  p50: number
  slowest: number
}

const TIMES = 10

/** The quarter before the running one, as its report stands; and a quarter long ago whose report nobody began. */
export async function measurePaper(server: string, dataFolder: string): Promise<PaperFigure[]> {
  const databaseUrl = await metepec(server, dataFolder)
  const known = await reported(databaseUrl)
  const figures: PaperFigure[] = []
  for (const ago of [1, 8]) {
    const quarter = quarterAgo(ago)
    // A house of its own for each, so that the first paper is a first one.
    const house = await runHouse({ DATABASE_URL: databaseUrl, DATA_FOLDER: dataFolder, DEMO: 'false', WORKER: 'false' })
    try {
      const headers = { cookie: await signIn(house, METEPEC, 'calidad') }
      const path = `/o/${METEPEC}/interno/cartas/informes/${quarter}/pdf`
      const print = (times: number) =>
        callFor(house.url, 1, { times }, () => ({ method: 'GET' as const, path, headers }))
      const [first = Number.NaN] = (await print(1)).sorted
      const { sorted } = await print(TIMES)
      const taken = { first, p50: quantile(sorted, 0.5), slowest: sorted.at(-1) ?? Number.NaN }
      figures.push({ ...taken, charters: known.charters, quarter, signed: known.signed.has(quarter) })
    } finally {
      await house.stop()
    }
  }
  return figures
}

const quarterAgo = (many: number): string =>
  periodCode(
    periodOf(
      'quarterly',
      Temporal.Now.plainDateISO()
        .subtract({ months: 3 * many })
        .toString(),
    ),
  )

async function reported(databaseUrl: string): Promise<{ charters: number; signed: Set<string> }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows: signed } = await client.query<{ day: string }>(
    `select starts_on::text as day from charter_report where charter_id is null and state = 'signed'`,
  )
  const { rows: charters } = await client.query<{ n: number }>(
    `select count(*)::int as n from charter where state = 'in_force'`,
  )
  await client.end()
  return { charters: charters[0]!.n, signed: new Set(signed.map(({ day }) => periodCode(periodOf('quarterly', day)))) }
}

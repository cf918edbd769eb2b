/** What a citizen sees of Metepec's charters, with its synthetic year behind them: made on the server, against its bare SQL. */
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { filesIn } from '../src/compose.ts'
import { liveYears } from '../src/examples/year/live-years.ts'
import { loadExamples } from '../src/examples.ts'
import { openDatabase } from '../src/platform/db/database.ts'
import { periodCode, periodOf, refresh } from '../src/rooms/indicators/index.ts'
import { runHouse } from '../test/support/running-house.ts'
import { statementsOf, summary, timeOf } from './bare-sql.ts'
import { madeOnce } from './databases.ts'
import { callFor } from './latency.ts'

export interface CharterFigure {
  page: string
  statements: number
  aim: string
  p50: number
  p99: number
  bare50: number
  bare99: number
}

interface Seen {
  page: string
  aim: string
  paths: string[]
}

export const METEPEC = 'metepec'
/** As a browser asks: what is measured includes the compression. */
const HEADERS = { 'accept-encoding': 'gzip, br' }
const WARMING = 100
const ROUNDS = 5

/** Pages take turns with their bare SQL, so that a noisy minute of the machine falls on both. */
export async function measureCharters(server: string, dataFolder: string, perRound: number): Promise<CharterFigure[]> {
  const databaseUrl = await metepec(server, dataFolder)
  const pages = await pagesOf(databaseUrl)
  const house = await runHouse({ DATABASE_URL: databaseUrl, DATA_FOLDER: dataFolder, DEMO: 'false', WORKER: 'false' })
  const visit = async ({ paths }: Seen, times: number) => {
    const call = (index: number) => ({ method: 'GET' as const, path: paths[index % paths.length]!, headers: HEADERS })
    return (await callFor(house.url, 1, { times }, call)).sorted
  }
  try {
    const figures: CharterFigure[] = []
    for (const seen of pages) {
      const statements = await statementsOf(databaseUrl, dataFolder, seen.paths[0]!, '')
      await visit(seen, WARMING)
      const [whole, bare]: [number[], number[]] = [[], []]
      for (let round = 0; round < ROUNDS; round++) {
        whole.push(...(await visit(seen, perRound)))
        bare.push(...(await timeOf(databaseUrl, statements, perRound)))
      }
      const [page, floor] = [whole, bare].map(times => summary(times.sort((a, b) => a - b)))
      const { paths: _paths, ...named } = seen
      figures.push({ ...named, statements: statements.length, ...page!, bare50: floor!.p50, bare99: floor!.p99 })
    }
    return figures
  } finally {
    await house.stop()
  }
}

/** Made once in each quarter, because its last periods must be the last ones; readings are brought up to date, as every minute in use. */
export async function metepec(server: string, dataFolder: string): Promise<string> {
  const now = Temporal.Now.instant()
  const quarter = periodCode(periodOf('quarterly', Temporal.Now.plainDateISO().toString()))
  const name = `bench_${METEPEC}_${quarter.replace('-', '_').toLowerCase()}`
  const asOwner = (url: string) => openDatabase({ url, poolSize: 1, role: 'owner', statementTimeout: 600_000 })
  const url = await madeOnce(server, name, async ownerUrl => {
    const owner = asOwner(ownerUrl)
    await loadExamples({ owner, files: filesIn(dataFolder), now, slugs: [METEPEC], progress: () => undefined })
    await liveYears({ owner, now })
    await owner.close()
  })
  const owner = asOwner(url)
  const [organization] = await owner.statement<{ id: number }>({
    text: 'select id from organization where slug = $1',
    values: [METEPEC],
  })
  await owner.write({ organizationId: organization!.id, actorId: null, now }, refresh)
  await owner.close()
  return url
}

async function pagesOf(databaseUrl: string): Promise<Seen[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ code: string }>(
    `select code from charter where state = 'in_force' order by code`,
  )
  await client.end()
  const below = (place: string) => `/o/${METEPEC}/cartas${place}`
  return [
    {
      page: `public page of a charter with its year, each of ${rows.length} in turn`,
      aim: '< 20 ms',
      paths: rows.map(({ code }) => below(`/${code}`)),
    },
    { page: `list of ${rows.length} charters`, aim: '', paths: [below('')] },
    { page: 'panel of a charter for other sites', aim: '', paths: rows.map(({ code }) => below(`/${code}/panel`)) },
  ]
}

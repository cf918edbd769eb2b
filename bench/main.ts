/** `npm run bench`: one run, one table. Everything talks over the loopback; nothing is measured across a network. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startPostgres } from '../src/platform/postgres/index.ts'
import { runHouse } from '../test/support/running-house.ts'
import { measureCharters } from './charters.ts'
import { ORGANIZATION, seededDatabase } from './databases.ts'
import { measureIndicators } from './indicators.ts'
import { measureIntake } from './intake.ts'
import { callFor, quantile } from './latency.ts'
import { measurePages } from './pages.ts'
import { measurePaper } from './paper.ts'
import { type Figures, report } from './report.ts'
import { measureStarts } from './starts.ts'
import { weighPage } from './weight.ts'

/** Intake begins in a house with a past. */
const REQUESTS_BEFORE_INTAKE = 10_000
const FORM = `/o/${ORGANIZATION}/pedir`

interface Bench {
  server: string
  dataFolder: string
  sizes: number[]
  seconds: number
  visits: number
}

const tell = (line: string) => process.stderr.write(`${line}\n`)

/** In the order in which they are measured. */
const parts: Record<keyof Figures, (bench: Bench) => Promise<Figures>> = {
  async pages(bench) {
    const databases = new Map<number, string>()
    for (const requests of bench.sizes) databases.set(requests, await database(bench, requests))
    return { pages: await measurePages(databases, bench.dataFolder, bench.visits) }
  },
  form: async bench => ({ form: await measureForm(await database(bench, bench.sizes[0]!), bench.dataFolder) }),
  async intake(bench) {
    const url = await database(bench, REQUESTS_BEFORE_INTAKE)
    return { intake: await measureIntake(url, bench.dataFolder, [1, 8, 32], bench.seconds) }
  },
  indicators: async ({ server, dataFolder }) => ({
    indicators: await measureIndicators(server, dataFolder, done => tell(`  ${done}`)),
  }),
  charters: async ({ server, dataFolder, visits }) => ({ charters: await measureCharters(server, dataFolder, visits) }),
  paper: async ({ server, dataFolder }) => ({ paper: await measurePaper(server, dataFolder) }),
  starts: async () => ({ starts: await measureStarts() }),
}
const PARTS = Object.keys(parts) as (keyof Figures)[]

async function main() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,200000,2000000' },
      only: { type: 'string', default: PARTS.join(',') },
      seconds: { type: 'string', default: '2' },
      visits: { type: 'string', default: '60' },
      folder: { type: 'string', default: 'data/bench' },
    },
  })
  const dataFolder = path.resolve(values.folder)
  mkdirSync(dataFolder, { recursive: true })
  const server = await startPostgres({ dataFolder, whenRunning: 'attach' })
  const [seconds, visits] = [Number(values.seconds), Number(values.visits)]
  const bench: Bench = { server: server.url, dataFolder, sizes: values.sizes.split(',').map(Number), seconds, visits }
  try {
    const wanted = values.only.split(',')
    const figures: Figures = {}
    for (const part of PARTS.filter(name => wanted.includes(name))) {
      tell(part)
      Object.assign(figures, await parts[part](bench))
    }
    await publish(figures, server.url)
  } finally {
    await server.stop()
  }
}

const database = ({ server, dataFolder }: Bench, requests: number): Promise<string> =>
  seededDatabase(server, dataFolder, requests, done => tell(`  ${requests}: ${done}`))

async function publish(figures: Figures, server: string): Promise<void> {
  const now = new Date()
  const text = report(figures, now, await versionOf(server))
  const folder = path.join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${now.toISOString().slice(0, 10)}.md`), text)
  console.log(text)
}

async function measureForm(databaseUrl: string, dataFolder: string): Promise<Figures['form']> {
  const settings = { DATABASE_URL: databaseUrl, DATA_FOLDER: dataFolder, DEMO: 'false', WORKER: 'false' }
  const house = await runHouse(settings)
  const headers = { 'accept-encoding': 'gzip, br' }
  const visit = (times: number) => callFor(house.url, 1, { times }, () => ({ method: 'GET', path: FORM, headers }))
  await visit(50)
  const { sorted } = await visit(300)
  const weights = await weighPage(house.url + FORM)
  await house.stop()
  return { weights, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }
}

async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`select current_setting('server_version') as version`)
  await client.end()
  return rows[0].version.split(' ')[0]
}

await main()

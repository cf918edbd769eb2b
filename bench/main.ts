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

const PARTS = ['intake', 'pages', 'form', 'starts', 'indicators', 'charters', 'paper'] as const
const FORM = `/o/${ORGANIZATION}/pedir`

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
  const parts = values.only.split(',')
  const sizes = values.sizes.split(',').map(Number)
  const dataFolder = path.resolve(values.folder)
  mkdirSync(dataFolder, { recursive: true })
  const server = await startPostgres({ dataFolder, whenRunning: 'attach' })
  const figures: Figures = {}
  const tell = (line: string) => process.stderr.write(`${line}\n`)
  const database = (requests: number) =>
    seededDatabase(server.url, dataFolder, requests, done => tell(`  ${requests}: ${done}`))
  try {
    if (parts.includes('pages')) {
      tell('pages')
      const databases = new Map<number, string>()
      for (const requests of sizes) databases.set(requests, await database(requests))
      figures.pages = await measurePages(databases, dataFolder, Number(values.visits))
    }
    if (parts.includes('form')) {
      tell('form')
      figures.form = await measureForm(await database(sizes[0]!), dataFolder)
    }
    if (parts.includes('intake')) {
      tell('intake')
      const url = await seededDatabase(server.url, dataFolder, 10_000, () => undefined)
      figures.intake = await measureIntake(url, dataFolder, [1, 8, 32], Number(values.seconds))
    }
    if (parts.includes('indicators')) {
      tell('indicators')
      figures.indicators = await measureIndicators(server.url, dataFolder, done => tell(`  ${done}`))
    }
    if (parts.includes('charters')) {
      tell('charters')
      figures.charters = await measureCharters(server.url, dataFolder, Number(values.visits))
    }
    if (parts.includes('paper')) {
      tell('paper')
      figures.paper = await measurePaper(server.url, dataFolder)
    }
    if (parts.includes('starts')) {
      tell('starts')
      figures.starts = await measureStarts()
    }
    const now = new Date()
    const text = report(figures, now, await versionOf(server.url))
    const folder = path.join(import.meta.dirname, 'results')
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `${now.toISOString().slice(0, 10)}.md`), text)
    console.log(text)
  } finally {
    await server.stop()
  }
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

/** The board with a filter, a text search and one request's page, at several sizes, against their bare SQL. */
import pg from 'pg'
import { EXAMPLE_PASSWORD } from '../src/examples.ts'
import { Client } from '../test/support/client.ts'
import { type RunningHouse, runHouse } from '../test/support/running-house.ts'
import { statementsOf, summary, timeOf } from './bare-sql.ts'
import { ORGANIZATION } from './databases.ts'
import { callFor } from './latency.ts'

export interface PageFigure {
  page: string
  requests: number
  p50: number
  p99: number
  bare50: number
  bare99: number
}

interface Site {
  requests: number
  databaseUrl: string
  house: RunningHouse
  cookie: string
  pages: Record<string, string[]>
}

const ROUNDS = 5

/** Sizes take turns, so that a noisy minute of the machine falls on all of them. */
export async function measurePages(databases: Map<number, string>, dataFolder: string, perRound: number) {
  const sites: Site[] = []
  for (const [requests, databaseUrl] of databases) sites.push(await openSite(requests, databaseUrl, dataFolder))
  const names = Object.keys(sites[0]!.pages)
  const taken = new Map<string, { page: number[]; bare: number[] }>()
  for (let round = 0; round < ROUNDS; round++)
    for (const site of sites)
      for (const name of names) {
        const key = `${name} ${site.requests}`
        const before = taken.get(key) ?? { page: [], bare: [] }
        before.page.push(...(await visit(site, name, perRound)))
        before.bare.push(...(await bare(site, name, dataFolder, perRound)))
        taken.set(key, before)
      }
  for (const { house } of sites) await house.stop()
  return sites.flatMap(({ requests }) =>
    names.map((page): PageFigure => {
      const { page: whole, bare } = taken.get(`${page} ${requests}`)!
      const [seen, floor] = [whole, bare].map(times => summary(times.sort((a, b) => a - b)))
      return { page, requests, ...seen!, bare50: floor!.p50, bare99: floor!.p99 }
    }),
  )
}

async function openSite(requests: number, databaseUrl: string, dataFolder: string): Promise<Site> {
  const settings = { DATABASE_URL: databaseUrl, DATA_FOLDER: dataFolder, DEMO: 'false', WORKER: 'false' }
  const house = await runHouse(settings)
  const base = `/o/${ORGANIZATION}`
  const browser = new Client(house.url)
  const email = `coordinacion@${ORGANIZATION}.example`
  await browser.submit(await browser.get(`${base}/entrar`), { email, password: EXAMPLE_PASSWORD })
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const { service, cases } = await somewhere(databaseUrl)
  return {
    ...{ requests, databaseUrl, house, cookie },
    pages: {
      'board, 50 rows of a service': [`${base}/interno/solicitudes?situacion=all&servicio=${service}`],
      'text search, a common word': [`${base}/interno/solicitudes?q=escuela`],
      'text search, two words': [`${base}/interno/solicitudes?q=banqueta+canal`],
      'one request': cases.map(id => `${base}/interno/solicitudes/${id}`),
    },
  }
}

/** The busiest service, and cases of the last year with all their history. */
async function somewhere(databaseUrl: string): Promise<{ service: number; cases: number[] }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const recent = `from (select * from request order by id desc limit 1000) r`
  const { rows: services } = await client.query(`select service_id ${recent} group by 1 order by count(*) desc limit 1`)
  const { rows: cases } = await client.query(
    `select id ${recent} where closed_at is not null order by id desc limit 100`,
  )
  await client.end()
  return { service: services[0].service_id, cases: cases.map(row => row.id) }
}

async function visit({ house, cookie, pages }: Site, name: string, times: number): Promise<number[]> {
  const paths = pages[name]!
  const call = (index: number) => ({ method: 'GET' as const, path: paths[index % paths.length]!, headers: { cookie } })
  await callFor(house.url, 1, { times: 10 }, call)
  return (await callFor(house.url, 1, { times }, call)).sorted
}

async function bare({ databaseUrl, cookie, pages }: Site, name: string, dataFolder: string, times: number) {
  const statements = await statementsOf(databaseUrl, dataFolder, pages[name]![0]!, cookie)
  return timeOf(databaseUrl, statements, times)
}

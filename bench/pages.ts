/** The board with a filter, a text search and one request's page, at several sizes, against their bare SQL. */
import pg from 'pg'
import { type RunningHouse, runHouse } from '../test/support/running-house.ts'
import { statementsOf, summary, timeOf } from './bare-sql.ts'
import { ORGANIZATION } from './databases.ts'
import { callFor } from './latency.ts'
import { signIn } from './sign-in.ts'

export interface PageFigure {
  page: string
  requests: number
  p50: number
  p99: number
  bare50: number
  bare99: number
  /** Requests that a list shows; drawing them is part of its time. */
  rows?: number
}

interface Site {
  requests: number
  databaseUrl: string
  house: RunningHouse
  /** Cookies of who looks, by the part of the e-mail before the @. */
  cookies: Map<string, string>
  pages: Record<string, Visited>
  /** Rows of each list. */
  shown: Map<string, number>
}

interface Visited {
  who: string
  paths: string[]
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
  return sites.flatMap(({ requests, shown }) =>
    names.map((page): PageFigure => {
      const { page: whole, bare } = taken.get(`${page} ${requests}`)!
      const [seen, floor] = [whole, bare].map(times => summary(times.sort((a, b) => a - b)))
      return { page, requests, ...seen!, bare50: floor!.p50, bare99: floor!.p99, rows: shown.get(page) }
    }),
  )
}

async function openSite(requests: number, databaseUrl: string, dataFolder: string): Promise<Site> {
  const settings = { DATABASE_URL: databaseUrl, DATA_FOLDER: dataFolder, DEMO: 'false', WORKER: 'false' }
  const house = await runHouse(settings)
  const base = `/o/${ORGANIZATION}`
  const pages = pagesOf(`${base}/interno/solicitudes`, await somewhere(databaseUrl))
  const cookies = new Map<string, string>()
  for (const who of new Set(Object.values(pages).map(page => page.who)))
    cookies.set(who, await signIn(house, ORGANIZATION, who))
  const shown = new Map<string, number>()
  for (const [name, { who, paths }] of Object.entries(pages))
    if (paths.length === 1) shown.set(name, await rowsAt(house.url + paths[0], cookies.get(who)!))
  return { requests, databaseUrl, house, cookies, pages, shown }
}

async function rowsAt(url: string, cookie: string): Promise<number> {
  const html = await (await fetch(url, { headers: { cookie } })).text()
  const [, body = ''] = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(html) ?? []
  return body.match(/<tr/g)?.length ?? 0
}

function pagesOf(board: string, { service, cases }: { service: number; cases: number[] }): Record<string, Visited> {
  const list = (query: string, who = 'coordinacion') => ({ who, paths: [`${board}?${query}`] })
  return {
    'board, 50 rows of a service': list(`situacion=all&servicio=${service}`),
    'board, within their term': list('termino=within'),
    'board, what waits for one': list('mias=1', 'capturista'),
    'board, what one unit was given': list('situacion=all', 'enlace.desarrollo-rural'),
    'text search, a common word': list('q=escuela'),
    // A number of a house, in one of some nine hundred requests: a full page at two million, two rows at a thousand.
    'text search, a word seldom used': list('situacion=all&q=884'),
    'text search, two words': list('q=banqueta+canal'),
    'one request': { who: 'coordinacion', paths: cases.map(id => `${board}/${id}`) },
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

async function visit({ house, cookies, pages }: Site, name: string, times: number): Promise<number[]> {
  const { who, paths } = pages[name]!
  const cookie = cookies.get(who)!
  const call = (index: number) => ({ method: 'GET' as const, path: paths[index % paths.length]!, headers: { cookie } })
  await callFor(house.url, 1, { times: 10 }, call)
  return (await callFor(house.url, 1, { times }, call)).sorted
}

async function bare({ databaseUrl, cookies, pages }: Site, name: string, dataFolder: string, times: number) {
  const { who, paths } = pages[name]!
  const statements = await statementsOf(databaseUrl, dataFolder, paths[0]!, cookies.get(who)!)
  return timeOf(databaseUrl, statements, times)
}

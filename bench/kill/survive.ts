/**
 * Kills the house while citizens file requests, opens it again, and lets everybody who got no answer ask again with the
 * same key, as a browser or another system would. Then compares what was acknowledged with what is there.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { runningPostgres } from '../../src/platform/postgres/index.ts'
import { freePort, type RunningHouse, runHouse } from '../../test/support/running-house.ts'
import { intakeCall } from '../intake-call.ts'

/** `server`: the product alone; `database`: PostgreSQL alone; `both`: at the same instant, as a power cut. */
export const KILLS = ['server', 'database', 'both'] as const
export type Kill = (typeof KILLS)[number]

export interface Ordeal {
  dataFolder: string
  organization: string
  intakes: number
  clients: number
  kills: readonly Kill[]
  tell?(line: string): void
}

export interface Survival {
  /** Folios told to somebody, by the key of their intake. */
  acknowledged: Map<string, string>
  /** Times that somebody got no answer, or a trouble, and asked again. */
  askedAgain: number
  /** Keys that were answered by different folios: must be empty. */
  contradicted: string[]
  /** What the database has of these intakes. */
  kept: { key: string; folio: string; received: number }[]
  /** Requests that came to be in the ordeal, whatever their key. */
  created: number
  seconds: number
}

interface Scene extends Ordeal {
  house: RunningHouse
  url: string
  port: string
  survival: Survival
}

const PATIENCE_MS = 120_000

export async function survive(ordeal: Ordeal): Promise<Survival> {
  const port = String(await freePort())
  const open = () => runHouse({ DATA_FOLDER: ordeal.dataFolder, PORT: port, POOL_SIZE: '8', LANG: 'en' })
  const house = await open()
  const survival: Survival = {
    ...{ acknowledged: new Map(), askedAgain: 0, contradicted: [], kept: [], created: 0, seconds: 0 },
  }
  const scene: Scene = { ...ordeal, house, url: house.url, port, survival }
  try {
    const before = await countRequests(ordeal)
    const began = performance.now()
    const waiting = Array.from({ length: ordeal.intakes }, () => randomUUID())
    const keys = [...waiting]
    const filing = Array.from({ length: ordeal.clients }, () => fileAll(scene, waiting))
    await killMeanwhile(scene, open)
    await Promise.all(filing)
    survival.seconds = (performance.now() - began) / 1000
    survival.kept = await keptOf(ordeal, keys)
    survival.created = (await countRequests(ordeal)) - before
    return survival
  } finally {
    await scene.house.stop()
  }
}

/** One citizen after another, each asking until answered. */
async function fileAll(scene: Scene, waiting: string[]): Promise<void> {
  for (let key = waiting.pop(); key; key = waiting.pop()) {
    const deadline = Date.now() + PATIENCE_MS
    for (let folio: string | undefined; !folio; ) {
      if (Date.now() > deadline) throw new Error(`${key} was not answered in ${PATIENCE_MS / 1000} s`)
      folio = await file(scene, key)
      if (!folio) {
        scene.survival.askedAgain++
        await sleep(50 + Math.random() * 100)
      }
    }
  }
}

async function file({ url, organization, survival }: Scene, key: string): Promise<string | undefined> {
  const { path: address, method, headers, body } = intakeCall(organization, 'Centro', key)
  const response = await fetch(url + address, { method, headers, body }).catch(() => undefined)
  const answer = (await response?.json().catch(() => undefined)) as { folio?: string } | undefined
  if (response && response.status >= 400 && response.status < 500 && response.status !== 429)
    throw new Error(`refused with ${response.status}: ${JSON.stringify(answer)}`)
  if (!response?.ok || !answer?.folio) return undefined
  const before = survival.acknowledged.get(key)
  if (before !== undefined && before !== answer.folio) survival.contradicted.push(key)
  survival.acknowledged.set(key, answer.folio)
  return answer.folio
}

/** The blows fall at even distances of acknowledged requests. */
async function killMeanwhile(scene: Scene, open: () => Promise<RunningHouse>): Promise<void> {
  for (const [index, kill] of scene.kills.entries()) {
    const at = Math.round((scene.intakes * (index + 1)) / (scene.kills.length + 1))
    while (scene.survival.acknowledged.size < at) await sleep(5)
    scene.tell?.(`kill -9 ${kill} after ${scene.survival.acknowledged.size} folios`)
    const postmaster = postmasterOf(scene.dataFolder)
    if (kill !== 'server') process.kill(postmaster, 'SIGKILL')
    if (kill === 'database') continue
    await scene.house.kill()
    scene.house = await open()
  }
}

function postmasterOf(dataFolder: string): number {
  return Number(readFileSync(path.join(dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
}

async function keptOf({ dataFolder, organization }: Ordeal, keys: string[]): Promise<Survival['kept']> {
  return query(
    dataFolder,
    `select r.intake_key::text as key, r.folio,
       (select count(*) from event e where e.organization_id = r.organization_id and e.subject = 'request'
         and e.subject_id = r.id and e.name = 'request.received')::integer as received
     from request r join organization o on o.id = r.organization_id
     where o.slug = $1 and r.intake_key = any($2::uuid[])`,
    [organization, keys],
  )
}

async function countRequests({ dataFolder, organization }: Ordeal): Promise<number> {
  const [row] = await query<{ count: number }>(
    dataFolder,
    'select count(*)::integer as count from request r join organization o on o.id = r.organization_id where o.slug = $1',
    [organization],
  )
  return row!.count
}

async function query<R extends pg.QueryResultRow>(dataFolder: string, text: string, values: unknown[]): Promise<R[]> {
  const url = runningPostgres(dataFolder)
  if (!url) throw new Error(`no database runs in ${dataFolder}`)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<R>(text, values)).rows
  } finally {
    await client.end()
  }
}

/** Opens the whole product for one test file: its own database, its own files, real HTTP on a free port, a clock one can set. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { pino } from 'pino'
import { Temporal } from 'temporal-polyfill'
import type { ExampleSlug } from '../../examples/read.ts'
import { filesIn, type OpenHouse, openHouse } from '../../src/compose.ts'
import { liveYears } from '../../src/examples/year/live-years.ts'
import { EXAMPLE_PASSWORD, loadExamples } from '../../src/examples.ts'
import { type AppDatabase, openDatabase } from '../../src/platform/db/database.ts'
import type { House } from '../../src/platform/http/house.ts'
import { Client } from './client.ts'
import { filledDatabase, short } from './database.ts'

export interface TestHouse {
  /** `http://127.0.0.1:PORT` */
  url: string
  house: House
  databaseUrl: string
  /** Sees every organization; for arranging and for looking at what was written. */
  owner: AppDatabase
  clock: { now: Temporal.Instant; set(iso: string): void; advance(duration: Temporal.DurationLike): void }
  /** Somebody without an account. */
  anyone(): Client
  /** Somebody who has signed in at an organization, by the part of the e-mail before the @. */
  as(name: string, slug?: string): Promise<Client>
  organizationId(slug: string): Promise<number>
  /** Letters leave and jobs are done; whoever starts it stops it. */
  startWorker: OpenHouse['startWorker']
}

interface Options {
  examples?: readonly ExampleSlug[]
  /** With what happened in the year of an example that has one, which takes some seconds. */
  withYear?: boolean
  /** ISO instant at which the house's clock stands. */
  now?: string
  demo?: boolean
  formsPerMinute?: number
  /** Milliseconds; a machine that runs other tests meanwhile is no reason to turn anybody away. */
  busyAfter?: number
  mailUrl?: string
  /** Another way to the same database, such as one that can be cut. */
  way?: (databaseUrl: string) => Promise<string>
}

/** Of the password of the examples, with the least that argon2id accepts: hundreds of people sign in in a run. */
const LIGHT_HASH = '$argon2id$v=19$m=64,t=1,p=1$Y2FydGEtdml2YS10ZXN0cw$BSx1ZKi5/3AkxQ5UFS3iFOCT7QRqa5TmgFJB9VhEkF0'

/** Closed by itself when the test file ends. */
export async function openTestHouse(options: Options = {}): Promise<TestHouse> {
  const clock = {
    now: Temporal.Instant.from(options.now ?? '2026-11-17T17:00:00Z'),
    set(iso: string) {
      clock.now = Temporal.Instant.from(iso)
    },
    advance(duration: Temporal.DurationLike) {
      clock.now = clock.now.toZonedDateTimeISO('UTC').add(duration).toInstant()
    },
  }
  const dataFolder = mkdtempSync(join(tmpdir(), 'cartaviva-test-'))
  const databaseUrl = await withExamples(options, clock.now, dataFolder)
  const owner = openDatabase({ url: databaseUrl, poolSize: 2, role: 'owner' })
  const open = await openHouse({
    databaseUrl: options.way ? await options.way(databaseUrl) : databaseUrl,
    dataFolder,
    publicUrl: 'http://carta.example',
    poolSize: 6,
    demo: options.demo ?? true,
    trustProxy: false,
    mapTiles: null,
    mailUrl: options.mailUrl,
    mailFrom: 'Carta Viva <no-responder@carta.example>',
    formsPerMinute: options.formsPerMinute ?? 100_000,
    busyAfter: options.busyAfter ?? 60_000,
    log: pino({ level: process.env.TEST_LOG ?? 'silent' }),
    clock: () => clock.now,
  })
  const url = await open.server.listen({ port: 0, host: '127.0.0.1' })
  after(async () => {
    await open.close()
    await owner.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  return {
    url,
    house: open.house,
    databaseUrl,
    owner,
    clock,
    anyone: () => new Client(url),
    as: (name, slug = 'huatabampo') => signedIn(url, name, slug),
    async organizationId(slug) {
      const tenant = await open.house.tenants.bySlug(slug)
      if (!tenant) throw new Error(`no organization ${slug}`)
      return tenant.id
    },
    startWorker: open.startWorker,
  }
}

async function withExamples(options: Options, now: Temporal.Instant, dataFolder: string): Promise<string> {
  const { examples: slugs = ['huatabampo'], withYear = false } = options
  const content = JSON.stringify([slugs, withYear, now])
  const run = process.env.TEST_RUN_FOLDER
  const kept = run ? join(run, short(content)) : dataFolder
  const url = await filledDatabase(content, async databaseUrl => {
    const owner = openDatabase({ url: databaseUrl, poolSize: 2, role: 'owner' })
    await loadExamples({ owner, files: filesIn(kept), now, slugs, progress: () => undefined })
    if (withYear) await liveYears({ owner, now })
    await owner.statement({ text: 'update account set password_hash = $1', values: [LIGHT_HASH] })
    await owner.close()
  })
  if (run && slugs.length) cpSync(kept, dataFolder, { recursive: true })
  return url
}

async function signedIn(url: string, name: string, slug: string): Promise<Client> {
  const client = new Client(url)
  const form = await client.get(`/o/${slug}/entrar`)
  const email = name.includes('@') ? name : `${name}@${slug}.example`
  const seen = await client.submit(form, { email, password: EXAMPLE_PASSWORD })
  if (seen.path.startsWith(`/o/${slug}/entrar`))
    throw new Error(`${email} could not sign in: ${seen.errors.join('; ')}`)
  return client
}

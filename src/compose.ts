/** Puts the house together from its settings: database, tools, rooms, server. The server, the worker and the tests use it. */
import { join } from 'node:path'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Runner } from 'graphile-worker'
import { Temporal } from 'temporal-polyfill'
import { assetsFolder } from './platform/assets/manifest.ts'
import { openDatabase } from './platform/db/database.ts'
import { diskFileStore } from './platform/files/disk-file-store.ts'
import type { House } from './platform/http/house.ts'
import { openServer } from './platform/http/server.ts'
import { startWorker } from './platform/jobs/worker.ts'
import { sendMailJob } from './platform/mail/outbox.ts'
import { postman } from './platform/mail/postman.ts'
import { pdfRenderer } from './platform/pdf/pdf-renderer.ts'
import { sealKeys } from './platform/seals/keys.ts'
import { openSeals } from './platform/seals/seals.ts'
import { allTenants, frontDoor, openTenants } from './rooms/organization/index.ts'
import { identify, peoplePaths, touchSession } from './rooms/people/index.ts'
import { rooms } from './rooms.ts'

export interface Settings {
  databaseUrl: string
  dataFolder: string
  publicUrl: string
  poolSize: number
  demo: boolean
  trustProxy: boolean
  mapTiles: string | null
  formsPerMinute: number
  /** See `House`; two seconds unless told. */
  busyAfter?: number
  log: FastifyBaseLogger
  clock?: () => Temporal.Instant
  /** Mail server; without one messages stay in the outbox, where the mailbox page shows them. */
  mailUrl?: string
  mailFrom: string
  /** Keys of what is kept sealed, newest first; without them the key is a file of the data folder. */
  secretKeys?: readonly string[]
}

export interface OpenHouse {
  house: House
  server: FastifyInstance
  /** Runs planned jobs in this process. */
  startWorker(): Promise<Runner>
  close(): Promise<void>
}

export async function openHouse(settings: Settings): Promise<OpenHouse> {
  const clock = settings.clock ?? (() => Temporal.Now.instant())
  const db = openDatabase({ url: settings.databaseUrl, poolSize: settings.poolSize })
  const pdf = pdfRenderer()
  const post = postman(settings)
  const tenants = openTenants(db)
  await tenants.refresh()
  const refreshing = setInterval(() => void tenants.refresh().catch(() => {}), 5000).unref()
  const tools: House['tools'] = {
    files: filesIn(settings.dataFolder),
    pdf,
    statement: db.statement,
    look: db.read,
    deliver: post.deliver,
    keepsMail: post.keepsMail,
    seals: openSeals(sealKeys(settings.secretKeys, settings.dataFolder)),
    publicUrl: settings.publicUrl,
    mapTiles: settings.mapTiles,
  }
  const house = houseOf(settings, { db, tenants, tools, clock })
  const server = await openServer(house)
  return {
    house,
    server,
    startWorker: () => workerOf(house, settings.databaseUrl),
    async close() {
      clearInterval(refreshing)
      await server.close()
      await pdf.close()
      post.close()
      await db.close()
    },
  }
}

function houseOf(settings: Settings, opened: Pick<House, 'db' | 'tenants' | 'tools' | 'clock'>): House {
  const { db, clock } = opened
  return {
    ...opened,
    identify,
    touchSession: touchSession(db, clock),
    rooms,
    frontDoor: locale => frontDoor(db, locale),
    paths: {
      signIn: peoplePaths.signIn,
      signOut: peoplePaths.signOut,
      account: peoplePaths.account,
      staffHome: '/interno',
      search: '/interno/solicitudes',
      mailbox: '/mensajes-de-prueba',
    },
    log: settings.log,
    assetsFolder: assetsFolder(),
    secureCookies: settings.publicUrl.startsWith('https:'),
    trustProxy: settings.trustProxy,
    demo: settings.demo,
    formsPerMinute: settings.formsPerMinute,
    busyAfter: settings.busyAfter ?? 2000,
  }
}

function workerOf({ db, tools, clock, log }: House, ownerUrl: string): Promise<Runner> {
  return startWorker({
    ownerUrl,
    db,
    jobs: [sendMailJob, ...rooms.flatMap(room => room.jobs ?? [])],
    tools,
    organizationIds: async () => (await allTenants(db)).map(tenant => tenant.id),
    clock,
    log,
  })
}

export function filesIn(dataFolder: string): House['tools']['files'] {
  return organizationId => diskFileStore(join(dataFolder, 'files', String(organizationId)))
}

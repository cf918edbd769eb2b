/** The requests of the city of Boston, 2013 to 2016, brought into an organization of the test. */
import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { EXAMPLE_PASSWORD } from '../../src/examples.ts'
import { found, foundingSchema } from '../../src/founding.ts'
import type { Scope } from '../../src/platform/db/handles.ts'
import { openCsv } from '../../src/platform/sheets/csv-reader.ts'
import { chartersFromServices, type MadeCharter } from '../../src/rooms/charters/index.ts'
import { type Figure, figuresOf, measure, periodsOf } from '../../src/rooms/indicators/index.ts'
import { businessCalendar } from '../../src/rooms/organization/index.ts'
import { hashPassword } from '../../src/rooms/people/passwords.ts'
import { importRequests, type Mapping, readMapping } from '../../src/rooms/requests/index.ts'
import type { Client } from './client.ts'
import type { TestHouse } from './house.ts'

/** Where `boston-311-2013.csv` … `2016.csv` are; undefined when nobody says so. */
export const bostonFolder = process.env.BOSTON_CSV_FOLDER

export const BOSTON_MISSING =
  'BOSTON_CSV_FOLDER does not say where boston-311-2013.csv … 2016.csv are, so nothing was compared'

const SLUG = 'boston'
const ADMINISTRATOR = 'administrator'
export const BOSTON_YEARS = [2013, 2014, 2015, 2016]

export interface Boston {
  scope: Scope
  mapping: Mapping
  /** The rows of a year, as the file has them. */
  rows(year: number): ReturnType<typeof openCsv>
}

export async function importBoston(house: TestHouse, folder: string): Promise<Boston> {
  const file = path.join(import.meta.dirname, '../../examples/mappings/boston-311.json')
  const mapping = readMapping(await readFile(file, 'utf8'), file)
  const draft = foundingSchema.parse({
    ...{ slug: SLUG, name: 'Boston', country: 'US', region: 'US-MA', locale: 'en' },
    'time-zone': 'America/New_York',
    administrator: `Administrator <${ADMINISTRATOR}@${SLUG}.example>`,
  })
  const now = house.clock.now
  const { id } = await house.owner.write({ organizationId: 0, actorId: null, now }, nobody => found(nobody, draft))
  const scope = { organizationId: id, actorId: null, now }
  const db = house.house.db
  const calendar = await db.read(scope, businessCalendar)
  const destination = { folioPattern: 'BOS-{year}-{sequence:6}-{check}', timeZone: 'America/New_York', locale: 'en' }
  const rows = (year: number) => openCsv(createReadStream(path.join(folder, `boston-311-${year}.csv`)))
  for (const year of BOSTON_YEARS) {
    await importRequests({
      ...{ db, scope, calendar, destination, mapping, dryRun: false },
      create: new Set(['services', 'units', 'neighbourhoods'] as const),
      rows: (await rows(year)).rows,
      file: { name: `${year}`, fingerprint: String(year).repeat(16) },
    })
  }
  return { scope, mapping, rows }
}

const PROMISED = { target: 90, from: '2013-01-01', to: '2016-12-31', locale: 'en' } as const

/** What `bin/charters from-services` writes and measures: a charter for each type of request that was promised a date. */
export async function bostonCharters(
  house: TestHouse,
  { scope }: Boston,
): Promise<{ charters: MadeCharter[]; figures: Figure[] }> {
  const { db } = house.house
  const quarters = periodsOf('quarterly', PROMISED.from, PROMISED.to)
  const charters = await db.write(scope, write => chartersFromServices(write, PROMISED))
  const ids = charters.map(({ indicatorId }) => indicatorId)
  for (const period of quarters) await db.write(scope, write => measure(write, ids, period))
  return { charters, figures: await db.read(scope, read => figuresOf(read, ids, quarters)) }
}

/** What a script without a line of the product counts in the files of the city: service, quarter, promised and kept. */
export async function bostonCounted(folder: string): Promise<string[]> {
  const script = path.join(import.meta.dirname, '../../bench/independent/boston.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, folder])
  return stdout.trim().split('\n').slice(1)
}

/** The administrator, who was founded with the organization, has chosen a password and signs in. */
export async function bostonAdministrator(house: TestHouse, { scope }: Boston): Promise<Client> {
  await house.owner.statement({
    text: 'update account set password_hash = $2 where organization_id = $1',
    values: [scope.organizationId, await hashPassword(EXAMPLE_PASSWORD)],
  })
  return house.as(ADMINISTRATOR, SLUG)
}

/** The requests of the city of Boston, 2013 to 2016, brought into an organization of the test. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { found, foundingSchema } from '../../src/founding.ts'
import type { Scope } from '../../src/platform/db/handles.ts'
import { openCsv } from '../../src/platform/sheets/csv-reader.ts'
import { businessCalendar } from '../../src/rooms/organization/index.ts'
import { importRequests, type Mapping, readMapping } from '../../src/rooms/requests/index.ts'
import type { TestHouse } from './house.ts'

/** Where `boston-311-2013.csv` … `2016.csv` are; undefined when nobody says so. */
export const bostonFolder = process.env.BOSTON_CSV_FOLDER

export const BOSTON_MISSING =
  'BOSTON_CSV_FOLDER does not say where boston-311-2013.csv … 2016.csv are, so nothing was compared'

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
    ...{ slug: 'boston', name: 'Boston', country: 'US', region: 'US-MA', locale: 'en' },
    'time-zone': 'America/New_York',
    administrator: 'Administrator <administrator@boston.example>',
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

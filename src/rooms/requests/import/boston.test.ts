import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { test } from 'node:test'
import { openTestHouse } from '../../../../test/support/house.ts'
import { found, foundingSchema } from '../../../founding.ts'
import { openCsv } from '../../../platform/sheets/csv-reader.ts'
import { businessCalendar } from '../../organization/index.ts'
import { importRequests } from './import-requests.ts'
import { readMapping } from './mapping.ts'
import { verdictReport } from './report.ts'
import { verifyVerdicts } from './verify.ts'

test('the city of Boston and the product agree on every closed case with a promised date', async context => {
  const folder = process.env.BOSTON_CSV_FOLDER
  if (!folder) {
    context.diagnostic(
      'BOSTON_CSV_FOLDER does not say where boston-311-2013.csv … 2016.csv are, so nothing was compared',
    )
    return
  }
  const house = await openTestHouse({ examples: [] })
  const now = house.clock.now
  const file = path.join(import.meta.dirname, '../../../../examples/mappings/boston-311.json')
  const mapping = readMapping(await readFile(file, 'utf8'), file)
  const draft = foundingSchema.parse({
    ...{
      slug: 'boston',
      name: 'Boston',
      country: 'US',
      region: 'US-MA',
      'time-zone': 'America/New_York',
      locale: 'en',
    },
    administrator: 'Administrator <administrator@boston.example>',
  })
  const { id } = await house.owner.write({ organizationId: 0, actorId: null, now }, nobody => found(nobody, draft))
  const scope = { organizationId: id, actorId: null, now }
  const db = house.house.db
  const calendar = await db.read(scope, businessCalendar)
  const destination = { folioPattern: 'BOS-{year}-{sequence:6}-{check}', timeZone: 'America/New_York', locale: 'en' }
  const counted = { closed: 0, disagreements: 0 }
  for (const year of [2013, 2014, 2015, 2016]) {
    const open = async () => (await openCsv(createReadStream(path.join(folder, `boston-311-${year}.csv`)))).rows
    const fingerprint = String(year).repeat(16)
    const create = new Set(['services', 'units', 'neighbourhoods'] as const)
    await importRequests({
      ...{ db, scope, calendar, destination, mapping, create, dryRun: false },
      rows: await open(),
      file: { name: `${year}`, fingerprint },
    })
    const confusion = await verifyVerdicts(db, scope, mapping, await open())
    context.diagnostic(`${year}\n${verdictReport(confusion, 'en').join('\n')}`)
    counted.disagreements += confusion.disagreements.length
    const { on_time, late } = confusion.counts
    counted.closed += on_time.on_time + late.late
  }
  assert.deepEqual(counted, { closed: 11_211, disagreements: 0 })
})

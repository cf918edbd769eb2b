/** `bin/import`: brings the requests of a former system into an organization. */

import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { Temporal } from 'temporal-polyfill'
import { existing, onDatabase, organizationNamed, run, understood } from './command.ts'
import { StartFault, terminalLocale } from './platform/config/index.ts'
import type { AppDatabase } from './platform/db/database.ts'
import type { CsvTable } from './platform/sheets/csv.ts'
import { openCsv } from './platform/sheets/csv-reader.ts'
import { businessCalendar } from './rooms/organization/index.ts'
import {
  type Creatable,
  columnsOf,
  importReport,
  importRequests,
  type Mapping,
  readCreatable,
  readMapping,
  verdictReport,
  verifyVerdicts,
} from './rooms/requests/index.ts'

const usage = new StartFault('usage', {
  es: 'Uso: bin/import requests ARCHIVO.csv… --map EQUIVALENCIAS.json --organization CLAVE [--create services,units,neighbourhoods] [--dry-run] [--verify]',
  en: 'Usage: bin/import requests FILE.csv… --map MAPPING.json --organization SLUG [--create services,units,neighbourhoods] [--dry-run] [--verify]',
})

interface Order {
  files: string[]
  mapping: Mapping
  organization: string
  create: Set<Creatable>
  dryRun: boolean
  verify: boolean
}

async function main() {
  const order = readOrder()
  const agrees = await onDatabase(db => work(db, order))
  process.exitCode = agrees ? 0 : 1
}

function readOrder(): Order {
  return understood(usage, () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        organization: { type: 'string' },
        create: { type: 'string', default: '' },
        'dry-run': { type: 'boolean', default: false },
        verify: { type: 'boolean', default: false },
      },
    })
    const [what, ...files] = positionals
    if (what !== 'requests' || files.length === 0 || !values.map || !values.organization) throw usage
    return {
      files: files.map(existing),
      mapping: readMapping(readFileSync(existing(values.map), 'utf8'), values.map),
      organization: values.organization,
      create: readCreatable(values.create),
      dryRun: values['dry-run'],
      verify: values.verify,
    }
  })
}

/** @returns false when a comparison was asked for and finds a disagreement */
async function work(db: AppDatabase, order: Order): Promise<boolean> {
  const now = Temporal.Now.instant()
  const organization = await organizationNamed(db, order.organization)
  const scope = { organizationId: organization.id, actorId: null, now }
  const calendar = await db.read(scope, businessCalendar)
  const destination = { folioPattern: organization.folio_pattern, timeZone: organization.time_zone, ...organization }
  const { mapping, create, dryRun } = order
  for (const file of order.files) {
    const name = path.basename(file)
    const began = performance.now()
    const outcome = await withBar(name, file, mapping, (table, progress) =>
      importRequests({
        ...{ db, scope, destination, calendar, mapping, create, dryRun, progress },
        rows: table.rows,
        file: { name, fingerprint: fingerprint(file, mapping) },
      }),
    )
    const seconds = (performance.now() - began) / 1000
    console.log([`\n${name}`, ...importReport(outcome, { ...outcome, dryRun, seconds }, terminalLocale())].join('\n'))
  }
  return order.verify ? verify(db, scope, order) : true
}

async function verify(db: AppDatabase, scope: Parameters<typeof verifyVerdicts>[1], { files, mapping }: Order) {
  const tables = await Promise.all(files.map(file => openCsv(createReadStream(file))))
  const confusion = await verifyVerdicts(db, scope, mapping, allRows(tables))
  console.log(['', ...verdictReport(confusion, terminalLocale())].join('\n'))
  return confusion.disagreements.length === 0
}

async function* allRows(tables: CsvTable[]): CsvTable['rows'] {
  for (const table of tables) yield* table.rows
}

type Progress = (tally: { read: number }) => void

async function withBar<T>(
  name: string,
  file: string,
  mapping: Mapping,
  run: (table: CsvTable, progress: Progress) => Promise<T>,
) {
  const table = await openCsv(createReadStream(file))
  refuseMissingColumns(name, table.header, mapping)
  const bar = new SingleBar(
    { format: `{bar} {percentage} % · {rows} · {rate}/s`, clearOnComplete: true, noTTYOutput: false, hideCursor: null },
    Presets.shades_classic,
  )
  const began = performance.now()
  bar.start(statSync(file).size, 0, { rows: 0, rate: 0 })
  try {
    return await run(table, ({ read }) => {
      const rate = Math.round((read * 1000) / (performance.now() - began))
      bar.update(table.bytesRead, { rows: read, rate })
    })
  } finally {
    bar.stop()
  }
}

function refuseMissingColumns(name: string, header: readonly string[], mapping: Mapping): void {
  const absent = [...columnsOf(mapping)].filter(column => !header.includes(column))
  if (absent.length === 0) return
  throw new StartFault('no-column', {
    es: `${name} no tiene la columna ${absent.join(', ')} que piden las equivalencias; tiene ${header.join(', ')}.`,
    en: `${name} lacks the column ${absent.join(', ')} that the mapping asks for; it has ${header.join(', ')}.`,
  })
}

/** The same file read in the same way; anything else is another import. */
function fingerprint(file: string, mapping: Mapping): string {
  return createHash('sha256').update(readFileSync(file)).update(JSON.stringify(mapping)).digest('hex')
}

run(main)

/** `bin/import services`: brings the catalogue of services from a sheet, in the format in which it is exported. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { existing, onDatabase, organizationNamed, run, understood } from './command.ts'
import { StartFault, terminalLocale } from './platform/config/index.ts'
import type { AppDatabase } from './platform/db/database.ts'
import { exchangeWords, importLines, importReviewed, reviewFile } from './rooms/catalogue/index.ts'

const usage = new StartFault('usage', {
  es: 'Uso: bin/import services ARCHIVO.xlsx|csv --organization CLAVE [--publish] [--dry-run]',
  en: 'Usage: bin/import services FILE.xlsx|csv --organization SLUG [--publish] [--dry-run]',
})

interface Order {
  file: string
  organization: string
  publish: boolean
  dryRun: boolean
}

async function main() {
  const order = readOrder()
  process.exitCode = (await onDatabase(db => work(db, order))) ? 0 : 1
}

function readOrder(): Order {
  return understood(usage, () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        organization: { type: 'string' },
        publish: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    })
    const [, file, ...more] = positionals
    if (!file || more.length > 0 || !values.organization) throw usage
    return {
      file: existing(file),
      organization: values.organization,
      publish: values.publish,
      dryRun: values['dry-run'],
    }
  })
}

/** @returns false when some row was left out */
async function work(db: AppDatabase, { file, organization, publish, dryRun }: Order): Promise<boolean> {
  const { id, country } = await organizationNamed(db, organization)
  const locale = terminalLocale()
  const words = exchangeWords(locale)
  const scope = { organizationId: id, actorId: null, now: Temporal.Now.instant() }
  return db.write(scope, async write => {
    const review = await reviewFile(write, { locale, tenant: { country } }, readFileSync(file))
    if ('fault' in review)
      throw new StartFault('bad-sheet', { es: words.faults[review.fault], en: words.faults[review.fault] })
    console.log(importLines(review, locale).join('\n'))
    if (dryRun) console.log(words.rehearsal)
    else {
      const note = words.importedFrom(path.basename(file))
      const { created, changed } = await importReviewed(write, review, publish ? { note } : null)
      console.log(words.imported(created, changed))
    }
    return review.rows.every(row => row.outcome !== 'refused')
  })
}

run(main)

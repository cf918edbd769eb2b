/** `bin/import services`: brings the catalogue of services from a sheet, in the format in which it is exported. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { openGround } from './foundations.ts'
import { existing, organizationNamed } from './import-order.ts'
import { readConfig, StartFault, sentenceFor, terminalLocale } from './platform/config/index.ts'
import { type AppDatabase, openDatabase } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { exchangeWords, importLines, importReviewed, reviewFile } from './rooms/catalogue/index.ts'
import { say } from './say.ts'

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
  const ground = await openGround(readConfig(), say, 'attach')
  await migrate(ground.databaseUrl)
  const db = openDatabase({ url: ground.databaseUrl, poolSize: 2, statementTimeout: 300_000 })
  try {
    process.exitCode = (await work(db, order)) ? 0 : 1
  } finally {
    await db.close()
    await ground.close()
  }
}

function readOrder(): Order {
  try {
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
  } catch (error) {
    if (error instanceof TypeError) throw usage
    throw error
  }
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

main().catch(error => {
  console.error(error instanceof StartFault ? sentenceFor(error) : error)
  process.exit(1)
})

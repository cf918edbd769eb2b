/** What every command does around its work: understands what was typed, opens the database and closes it, tells faults in words. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { openGround } from './foundations.ts'
import { readConfig, StartFault, sentenceFor } from './platform/config/index.ts'
import { type AppDatabase, openDatabase } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { say } from './say.ts'

/** Runs a program to its end; a fault that a person can mend is told in a sentence. */
export function run(main: () => Promise<void>): void {
  main().catch(error => {
    console.error(error instanceof StartFault ? sentenceFor(error) : error)
    process.exit(1)
  })
}

/** What was typed. @throws `usage` for what cannot be understood */
export function understood<T>(usage: StartFault, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw usage
    throw error
  }
}

/** Works on the database of this house, as it is or started here, brought up to date and closed afterwards. */
export async function onDatabase<T>(work: (db: AppDatabase) => Promise<T>, role?: 'owner'): Promise<T> {
  const ground = await openGround(readConfig(), say, 'attach')
  try {
    await migrate(ground.databaseUrl)
    const db = openDatabase({ url: ground.databaseUrl, poolSize: 2, statementTimeout: 600_000, role })
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  } finally {
    await ground.close()
  }
}

/** A path as the person typed it, from where they typed it. @throws StartFault */
export function existing(typed: string): string {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), typed)
  if (existsSync(file)) return file
  throw new StartFault('no-file', { es: `No existe el archivo ${typed}.`, en: `There is no file ${typed}.` })
}

/** @throws StartFault when no organization has that slug */
export async function organizationNamed(db: AppDatabase, slug: string) {
  const [organization] = await db.statement<{
    id: number
    country: string
    folio_pattern: string
    time_zone: string
    locale: string
  }>({ text: 'select id, country, folio_pattern, time_zone, locale from organization where slug = $1', values: [slug] })
  if (organization) return organization
  throw new StartFault('no-organization', {
    es: `No existe la organización «${slug}»: créela con bin/organization.`,
    en: `There is no organization “${slug}”: create it with bin/organization.`,
  })
}

/** What every import is told on the command line: a file that exists and an organization that is there. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { StartFault } from './platform/config/index.ts'
import type { AppDatabase } from './platform/db/database.ts'

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

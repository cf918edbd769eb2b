import type { Read } from '../../../platform/db/handles.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { currencyOf, type Reading } from './read.ts'

/** A visit, or whoever reads elsewhere in its stead. */
export interface Place {
  locale: Locale
  tenant: { country: string }
}

/** How records are read in a place: its language, the country's money and the names of the units of today. */
export async function readingOf(read: Read, { locale, tenant }: Place): Promise<Reading> {
  const rows = await read.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .execute()
  return { locale, currency: currencyOf(tenant.country), units: new Map(rows.map(({ id, name }) => [id, name])) }
}

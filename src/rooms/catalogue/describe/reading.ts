import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { currencyOf, type Reading } from './read.ts'

/** How this visit reads records: its language, the country's money and the names of the units of today. */
export async function readingOf(read: Read, { locale, tenant }: Pick<Visit, 'locale' | 'tenant'>): Promise<Reading> {
  const rows = await read.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .execute()
  return { locale, currency: currencyOf(tenant.country), units: new Map(rows.map(({ id, name }) => [id, name])) }
}

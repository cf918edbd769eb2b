/**
 * Finds organizations by their public address. Kept in memory for two seconds: an address changes a few times in a life,
 * and is asked for at every call; several processes agree again within that time.
 */
import type { AppDatabase } from '../../platform/db/database.ts'
import type { Tenants } from '../../platform/http/house.ts'
import type { Tenant } from '../../platform/http/visit.ts'
import { isLocale, localeOf } from '../../platform/words/words.ts'

const MEMORY_MS = 2000

/** Organizations that have just changed here: for a moment they are read again every time, so that who saved sees it. */
const changed = new Map<string, number>()

/** Call it when the row of an organization changes. */
export function rereadTenant(slug: string): void {
  changed.set(slug, Date.now() + 2 * MEMORY_MS)
}

interface TenantRow {
  id: number
  parent_id: number | null
  slug: string
  host: string | null
  name: string
  short_name: string
  country: string
  time_zone: string
  locale: string
  languages: string[]
  brand: Tenant['brand']
  synthetic: boolean
}

const COLUMNS = 'id, parent_id, slug, host, name, short_name, country, time_zone, locale, languages, brand, synthetic'

/** Every organization of the installation, for the start page and for jobs that visit them all. */
export async function allTenants(db: Pick<AppDatabase, 'statement'>): Promise<Tenant[]> {
  const rows = await db.statement<TenantRow>({ text: `select ${COLUMNS} from organization order by name`, values: [] })
  return rows.map(tenantOfRow)
}

export function openTenants(db: AppDatabase): Tenants & { refresh(): Promise<void> } {
  const bySlug = new Map<string, { tenant: Tenant | undefined; until: number }>()
  const byHost = new Map<string, string>()

  return {
    async bySlug(slug) {
      const kept = bySlug.get(slug)
      if (kept && kept.until > Date.now() && (changed.get(slug) ?? 0) < Date.now()) return kept.tenant
      const [row] = await db.statement<TenantRow>({
        name: 'organization-by-slug',
        text: `select ${COLUMNS} from organization where slug = $1`,
        values: [slug],
      })
      const tenant = row && tenantOfRow(row)
      // Unknown addresses are not remembered: nobody may fill the memory by asking for them.
      if (tenant) bySlug.set(slug, { tenant, until: Date.now() + MEMORY_MS })
      return tenant
    },
    byHost: host => byHost.get(host.toLowerCase()),
    async refresh() {
      const tenants = await allTenants(db)
      byHost.clear()
      for (const tenant of tenants) if (tenant.host) byHost.set(tenant.host.toLowerCase(), tenant.slug)
    },
  }
}

function tenantOfRow(row: TenantRow): Tenant {
  const locale = localeOf(row.locale)
  return {
    id: row.id,
    parentId: row.parent_id,
    slug: row.slug,
    host: row.host,
    name: row.name,
    shortName: row.short_name,
    country: row.country,
    timeZone: row.time_zone,
    locale,
    languages: row.languages.filter(isLocale),
    brand: row.brand,
    synthetic: row.synthetic,
  }
}

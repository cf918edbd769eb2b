/** Real identities of one organization, to put where addresses and forms name something: `:id` of a unit, `positionId` of a form. */
import type { AppDatabase } from '../../src/platform/db/database.ts'

export interface Places {
  /** What an address names in a place, by the address and the name of the place. */
  forPlace(path: string, name: string): string
  /** What a field of a form names; undefined for fields that name nothing. */
  forField(name: string): string | undefined
}

/** Which table the `:id` of an address belongs to. */
const OF_ADDRESS: [RegExp, string][] = [
  [/\/administracion\/personas\//, 'account'],
  [/\/administracion\/dependencias\//, 'unit'],
  [/\/administracion\/puestos\//, 'position'],
  [/\/administracion\/oficinas\//, 'office'],
  [/\/administracion\/colonias\//, 'neighbourhood'],
  [/\/administracion\/servicios\//, 'service'],
  [/\/administracion\/motivos\//, 'inadmissibility_reason'],
  [/\/solicitudes\//, 'request'],
  [/\/mejora\//, 'nonconformity'],
]

const OF_FIELD: Record<string, string> = {
  unitId: 'unit',
  parentId: 'unit',
  unit: 'unit',
  units: 'unit',
  positionId: 'position',
  accountId: 'account',
  holding: 'position_holder',
  session: 'session',
  entry: 'calendar_entry',
  question: 'service_question',
  service: 'service',
  serviceId: 'service',
  neighbourhood: 'neighbourhood',
  neighbourhoodId: 'neighbourhood',
  reason: 'inadmissibility_reason',
  reasonId: 'inadmissibility_reason',
  referral: 'referral',
  view: 'saved_view',
  request: 'request',
  requests: 'request',
  ownerPositionId: 'position',
  action: 'corrective_action',
  remedies: 'remedy',
}

export async function placesOf(owner: AppDatabase, organizationId: number): Promise<Places> {
  const one = async (table: string, column: string) => {
    const [row] = await owner.statement<{ value: unknown }>({
      text: `select ${column} as value from ${table} where organization_id = $1 order by 1 limit 1`,
      values: [organizationId],
    })
    return row === undefined ? '999999999' : String(row.value)
  }
  const tables = new Set([...OF_ADDRESS.map(([, table]) => table), ...Object.values(OF_FIELD), 'attachment', 'file'])
  const ids = new Map<string, string>()
  for (const table of tables) ids.set(table, await one(table, 'id'))
  const names: Record<string, string> = {
    folio: await one('request', 'folio'),
    code: await one('service', 'code'),
    key: '00000000-0000-4000-8000-000000000000',
    draft: '00000000-0000-4000-8000-000000000000',
    token: 'x'.repeat(43),
    locale: 'es-MX',
    attachment: ids.get('attachment') ?? '',
    file: ids.get('file') ?? '',
    question: ids.get('service_question') ?? '',
    charter: await one('charter', 'code'),
    indicatorId: await one('indicator', 'id'),
    observationId: await one('observation', 'id'),
    commitment: 'C1',
    number: '1',
    quarter: '2026-T2',
    draw: await one('visit_draw', 'id'),
    checklist: await one('visit_checklist', 'id'),
    visit: await one('visit', 'id'),
  }
  const inCharter: Record<string, string> = {
    charter: await one('charter', 'id'),
    version: await one('charter_version', 'id'),
    study: await one('expectation_study', 'id'),
    commitment: await one('commitment', 'id'),
    part: 'general',
  }
  return {
    forPlace(path, name) {
      const known = path.startsWith('/interno/cartas/') ? (inCharter[name] ?? names[name]) : names[name]
      if (known !== undefined) return known
      const table = name === 'id' ? OF_ADDRESS.find(([pattern]) => pattern.test(path))?.[1] : undefined
      if (!table) throw new Error(`test/support/places.ts does not say what :${name} of ${path} names`)
      return ids.get(table) ?? ''
    },
    forField: name => (Object.hasOwn(OF_FIELD, name) ? ids.get(OF_FIELD[name] ?? '') : undefined),
  }
}

/** An address with its places filled. */
export function idsIn(path: string, places: Places): string {
  return path.replace(/:(\w+)/g, (_place, name: string) => encodeURIComponent(places.forPlace(path, name)))
}

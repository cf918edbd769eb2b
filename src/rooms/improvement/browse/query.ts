/** The address of the list is the list: its filters and its page are in it, so that it can be kept and sent. */
import { z } from 'zod'
import { ORIGINS, SEVERITIES, STATES } from '../vocabulary.ts'

export const SITUATIONS = ['open', 'closed', 'all'] as const

const choice = <T extends readonly [string, ...string[]]>(of: T) => z.enum(of).optional().catch(undefined)
const identity = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined)

export const browseQuery = z
  .object({
    q: z
      .string()
      .trim()
      .transform(value => value.slice(0, 100))
      .default('')
      .catch(''),
    situacion: choice(SITUATIONS),
    estado: choice(STATES),
    origen: choice(ORIGINS),
    gravedad: choice(SEVERITIES),
    dependencia: identity,
    vencidas: choice(['1']),
    reincidentes: choice(['1']),
    mias: choice(['1']),
    pagina: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
  })
  .transform(raw => ({
    ...raw,
    /** Who looks for a text or a state looks everywhere. */
    situation: raw.situacion ?? (raw.q || raw.estado || raw.reincidentes ? 'all' : 'open'),
  }))

export type BrowseQuery = z.output<typeof browseQuery>

const NAMES = [
  'q',
  'situacion',
  'estado',
  'origen',
  'gravedad',
  'dependencia',
  'vencidas',
  'reincidentes',
  'mias',
  'pagina',
] as const
export type QueryName = (typeof NAMES)[number]

/** The query as text, without what is empty; the first page unless `changes` says another. */
export function queryText(query: BrowseQuery, changes: Partial<Record<QueryName, string | undefined>> = {}): string {
  const pairs = new URLSearchParams()
  const wanted: Partial<Record<QueryName, string | undefined>> = { pagina: undefined, ...changes }
  for (const name of NAMES) {
    const value = name in wanted ? wanted[name] : query[name]
    if (value !== undefined && value !== '') pairs.append(name, String(value))
  }
  return pairs.toString()
}

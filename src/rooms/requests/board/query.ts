/**
 * The address of a list is the list: every filter, the order and the place are in it, so that it can be kept, sent and saved.
 * Names are Spanish because people see them; values are the vocabulary's.
 */
import { z } from 'zod'
import { isoDate } from '../../../platform/views/form/dates.ts'
import { CHANNELS, KINDS, STATES } from '../vocabulary.ts'

export const LIGHTS = ['within', 'soon', 'overdue', 'none'] as const
export type Light = (typeof LIGHTS)[number]

export const SITUATIONS = ['open', 'closed', 'all'] as const
export type Situation = (typeof SITUATIONS)[number]

export type Density = 'wide' | 'compact'

/** A choice of a list; what is not on the list is as if nothing had been chosen. */
const choice = <T extends readonly [string, ...string[]]>(of: T) => z.enum(of).optional().catch(undefined)
const identity = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined)
const text = (max: number) =>
  z
    .string()
    .trim()
    .transform(value => value.slice(0, max))
    .default('')
    .catch('')

export const boardQuery = z
  .object({
    q: text(200),
    situacion: choice(SITUATIONS),
    estado: choice(STATES),
    tipo: choice(KINDS),
    canal: choice(CHANNELS),
    termino: choice(LIGHTS),
    servicio: identity,
    dependencia: identity,
    colonia: identity,
    desde: text(20),
    hasta: text(20),
    mias: choice(['1']),
    orden: choice(['vence']),
    filas: choice(['compactas']),
    despues: text(80),
    antes: text(80),
  })
  .transform(raw => ({
    ...raw,
    /** Asked for, or what the rest implies: who looks for a text or a state looks everywhere. */
    situation: raw.situacion ?? (raw.q || raw.estado ? 'all' : 'open'),
    from: isoDate(raw.desde),
    to: isoDate(raw.hasta),
    mine: raw.mias === '1',
    density: (raw.filas ? 'compact' : 'wide') as Density,
  }))
  .transform(query => ({
    ...query,
    // What has ended no longer waits for anything: "soonest" orders only what is open.
    order: (query.orden && query.situation === 'open' ? 'due' : 'newest') as 'newest' | 'due',
  }))

export type BoardQuery = z.output<typeof boardQuery>

/** Names of what narrows the list. */
export const FILTERS = [
  'q',
  'situacion',
  'estado',
  'tipo',
  'servicio',
  'dependencia',
  'canal',
  'colonia',
  'termino',
  'desde',
  'hasta',
  'mias',
] as const
const NAMES = [...FILTERS, 'orden', 'filas', 'despues', 'antes'] as const
export type QueryName = (typeof NAMES)[number]

export type Changes = Partial<Record<QueryName, string | undefined>>

/** The query as text, in one order and without what is empty; another place in the list unless `changes` says which. */
export function queryText(query: BoardQuery, changes: Changes = {}): string {
  const pairs = new URLSearchParams()
  const wanted: Changes = { despues: undefined, antes: undefined, ...changes }
  for (const name of NAMES) {
    const value = name in wanted ? wanted[name] : query[name]
    if (value !== undefined && value !== '') pairs.append(name, String(value))
  }
  return pairs.toString()
}

/** The filters alone, as text: what a saved view keeps, whoever looks and however. */
export const filterText = (query: BoardQuery): string => queryText(query, { filas: undefined })

/** Reads a query written by `queryText`. */
export function readQuery(text: string): BoardQuery {
  return boardQuery.parse(Object.fromEntries(new URLSearchParams(text)))
}

/** Rows of a file as observations; each that is not understood says why. Pure. */
import { Temporal } from 'temporal-polyfill'
import type { CsvRow } from '../../../platform/sheets/csv.ts'
import { isoDate, isoTime } from '../../../platform/views/form/dates.ts'
import { decimal } from '../decimal.ts'
import type { ObservationDraft } from '../observe/observe.ts'
import type { ObservationPopulation } from '../vocabulary.ts'

export const COLUMNS = ['id', 'fuente', 'fecha', 'servicio', 'valor', 'canal', 'sobre', 'nota'] as const
export const NEEDED = ['id', 'fuente', 'fecha', 'valor'] as const

export type RowProblem =
  | 'too-few-fields'
  | 'too-many-fields'
  | 'no-id'
  | 'repeated-id'
  | 'bad-source'
  | 'bad-date'
  | 'future'
  | 'bad-service'
  | 'bad-value'

const SOURCES: Record<string, ObservationPopulation> = {
  satisfaccion: 'satisfaction',
  espera: 'waiting',
  atencion: 'attention',
  queja: 'claim',
  misterioso: 'mystery_visit',
  visita: 'site_visit',
}

/** Between what its number lies: a score, minutes of a day, one claim, a share. */
const BOUNDS: Record<ObservationPopulation, [number, number]> = {
  satisfaction: [1, 5],
  waiting: [0, 1440],
  attention: [0, 1440],
  claim: [1, 1],
  mystery_visit: [0, 1],
  site_visit: [0, 1],
}

export interface Place {
  timeZone: string
  now: Temporal.Instant
  origin: string
  services: ReadonlyMap<string, { id: number; unitId: number }>
}

export interface BadRow {
  line: number
  problem: RowProblem
}

/** Reads rows one after another; identities already seen are remembered between them. */
export function rowReader(place: Place): (row: CsvRow) => ObservationDraft | BadRow {
  const seen = new Set<string>()
  return ({ line, record, problem }) => {
    const read = problem ?? draftOf(record, place)
    if (typeof read === 'string') return { line, problem: read }
    if (seen.has(read.externalId!)) return { line, problem: 'repeated-id' }
    seen.add(read.externalId!)
    return read
  }
}

function draftOf(record: Readonly<Record<string, string>>, place: Place): ObservationDraft | RowProblem {
  const cell = (name: (typeof COLUMNS)[number]) => (record[name] ?? '').trim()
  if (!cell('id')) return 'no-id'
  const source = SOURCES[plain(cell('fuente'))]
  if (!source) return 'bad-source'
  const at = instantOf(cell('fecha'), place.timeZone)
  if (!at) return 'bad-date'
  if (Temporal.Instant.compare(at, place.now) > 0) return 'future'
  const service = cell('servicio') ? place.services.get(cell('servicio')) : null
  if (service === undefined) return 'bad-service'
  const value = decimal(cell('valor'))
  const [low, high] = BOUNDS[source]
  if (value === undefined || value < low || value > high) return 'bad-value'
  return {
    ...{ source, at, value, serviceId: service?.id ?? null, unitId: service?.unitId ?? null },
    ...{ channel: cell('canal') || null, about: cell('sobre') || undefined, note: cell('nota').slice(0, 2000) },
    ...{ externalSource: place.origin, externalId: cell('id').slice(0, 200) },
  }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function instantOf(text: string, timeZone: string): Temporal.Instant | undefined {
  const [day = '', hour = '12:00'] = text.split(/[T ]+/)
  const [date, time] = [isoDate(day), isoTime(hour.slice(0, 5))]
  return date && time ? Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).toInstant() : undefined
}

/** One row of the file as the request it was, or why it cannot be one. Pure. */
import { Temporal } from 'temporal-polyfill'
import { type BusinessCalendar, warnAt } from '../../../platform/calendar/index.ts'
import type { CsvRow } from '../../../platform/sheets/csv.ts'
import { type Channel, isOpen, type Kind, type Outcome, type State } from '../vocabulary.ts'
import { type InstantReader, instantReader } from './local-time.ts'
import { type Choice, COLUMN, type Mapping } from './mapping.ts'

/** A place or service as the file names it. */
export interface Mention {
  code: string
  name: string
}

export interface PastRequest {
  external_id: string
  kind: Kind
  channel: Channel
  state: State
  outcome: Outcome | null
  service: Mention | null
  unit: Mention | null
  neighbourhood: string | null
  address: string
  latitude: number | null
  longitude: number | null
  summary: string
  description: string
  requester: { name: string; email: string; telephone: string } | null
  received_at: string
  due_at: string | null
  warn_at: string | null
  closed_at: string | null
}

export const SKIP_REASONS = [
  'too-few-fields',
  'too-many-fields',
  'no-external-id',
  'no-summary',
  'bad-opened',
  'bad-promised',
  'bad-closed',
  'bad-coordinates',
  'unknown-value',
  'closed-without-date',
  'open-with-closing-date',
  'unknown-service',
  'unknown-unit',
  'unknown-neighbourhood',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** What was kept although it looks odd; reported, because a person may want to look. */
export const ODDITIES = ['doubtful-hour', 'closed-before-opened', 'text-cut'] as const
export type Oddity = (typeof ODDITIES)[number]

export interface Skipped {
  skipped: SkipReason
  /** The cell that caused it. */
  value: string
}

export interface Understood {
  request: PastRequest
  oddities: Oddity[]
}

export type RowReader = (row: CsvRow) => Understood | Skipped

class Refusal extends Error {
  readonly skipped: Skipped
  constructor(reason: SkipReason, value: string) {
    super(reason)
    this.skipped = { skipped: reason, value: value.slice(0, 80) }
  }
}

/** Prepares a mapping for reading many rows. Throws a TimeFormatError for a date format or time zone that cannot be. */
export function rowReader(mapping: Mapping, calendar: BusinessCalendar): RowReader {
  const reader = (field: Mapping['closed'], bareDate: 'start' | 'end') =>
    field && instantReader(field.format, field.zone ?? calendar.timeZone, bareDate)
  const readers = {
    opened: reader(mapping.opened, 'start')!,
    promised: reader(mapping.promised, 'end'),
    closed: reader(mapping.closed, 'start'),
  }
  return row => {
    if (row.problem) return { skipped: row.problem, value: '' }
    try {
      return understand(mapping, calendar, readers, row)
    } catch (error) {
      if (error instanceof Refusal) return error.skipped
      throw error
    }
  }
}

interface Readers {
  opened: InstantReader
  promised: InstantReader | undefined
  closed: InstantReader | undefined
}

function understand(mapping: Mapping, calendar: BusinessCalendar, readers: Readers, { record }: CsvRow): Understood {
  const cell = (column: string | undefined) =>
    column === undefined ? '' : (record[column] ?? '').replaceAll('\0', '').trim()
  const oddities = new Set<Oddity>()
  const instant = (name: keyof Readers) => {
    const text = cell(mapping[name]?.column)
    if (text === '' && name !== 'opened') return null
    const read = readers[name]?.(text)
    if (!read) throw new Refusal(`bad-${name}`, text)
    if (read.doubtful) oddities.add('doubtful-hour')
    return read.at
  }
  const written = (template: string | undefined, most: number) => {
    const text = filled(template ?? '', cell)
    if (text.length > most) oddities.add('text-cut')
    return text.length > most ? `${text.slice(0, most - 1)}…` : text
  }
  const [opened, promised, closed] = [instant('opened')!, instant('promised'), instant('closed')]
  if (closed !== null && closed < opened) oddities.add('closed-before-opened')
  const summary = written(mapping.summary, 200)
  if (summary === '') throw new Refusal('no-summary', '')
  const externalId = cell(mapping.externalId)
  if (externalId === '') throw new Refusal('no-external-id', '')
  const request: PastRequest = {
    external_id: externalId,
    kind: choose(mapping.kind, cell)!,
    channel: choose(mapping.channel, cell)!,
    ...standing(mapping, cell, closed !== null),
    service: mention(mapping.service, cell),
    unit: mention(mapping.unit, cell),
    neighbourhood: cell(mapping.neighbourhood?.column) || null,
    address: written(mapping.address, 300),
    ...coordinates(cell(mapping.latitude), cell(mapping.longitude)),
    summary,
    description: written(mapping.description, 10_000),
    requester: requesterOf(mapping, cell),
    received_at: iso(opened)!,
    due_at: iso(promised),
    warn_at: promised === null || closed !== null ? null : iso(amber(calendar, opened, promised)),
    closed_at: iso(closed),
  }
  return { request, oddities: [...oddities] }
}

type Cell = (column: string | undefined) => string

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())

function amber(calendar: BusinessCalendar, opened: number, promised: number): number {
  const [from, to] = [opened, promised].map(at => Temporal.Instant.fromEpochMilliseconds(at))
  return warnAt(calendar, from!, to!).epochMilliseconds
}

function choose<V extends string>(choice: Choice<V> | undefined, cell: Cell): V | undefined {
  if (!choice) return undefined
  if ('always' in choice) return choice.always
  const text = cell(choice.column)
  const value = Object.hasOwn(choice.values, text) ? choice.values[text] : choice.otherwise
  if (value === undefined) throw new Refusal('unknown-value', `${choice.column}: ${text}`)
  return value
}

/** State and outcome, which must agree with whether there is a closing date. */
function standing(mapping: Mapping, cell: Cell, isClosed: boolean): { state: State; outcome: Outcome | null } {
  const outcome = isClosed ? (choose(mapping.outcome, cell) ?? null) : null
  const derived = isClosed ? 'closed' : 'received'
  const state = choose(mapping.state, cell) ?? derived
  if (!isOpen(state) && !isClosed) throw new Refusal('closed-without-date', state)
  if (isOpen(state) && isClosed) throw new Refusal('open-with-closing-date', state)
  return { state: outcome === 'inadmissible' ? 'inadmissible' : state, outcome }
}

function mention(field: { column: string; code?: string } | undefined, cell: Cell): Mention | null {
  if (!field) return null
  const [name, code] = [cell(field.column).slice(0, 200), cell(field.code).slice(0, 60)]
  return name || code ? { name: name || code, code } : null
}

function coordinates(latitude: string, longitude: string): Pick<PastRequest, 'latitude' | 'longitude'> {
  if (latitude === '' || longitude === '') return { latitude: null, longitude: null }
  const [north, east] = [latitude, longitude].map(text => Number(text.replace(',', '.')))
  const onEarth = Math.abs(north!) <= 90 && Math.abs(east!) <= 180
  if (!onEarth) throw new Refusal('bad-coordinates', `${latitude} ${longitude}`)
  return { latitude: north!, longitude: east! }
}

function requesterOf({ requester }: Mapping, cell: Cell): PastRequest['requester'] {
  if (!requester) return null
  const [name, email, telephone] = [cell(requester.name), cell(requester.email), cell(requester.telephone)]
  return name || email || telephone
    ? { name: name.slice(0, 200), email: email.slice(0, 254), telephone: telephone.slice(0, 40) }
    : null
}

/** Fills a template; separators that end up at either end, around empty columns, fall away. */
function filled(template: string, cell: Cell): string {
  const text = template.replace(COLUMN, (_, column: string) => cell(column))
  return text.replace(/^[\s:;,·|/-]+|[\s:;,·|/-]+$/g, '')
}

/** What an import has done so far: kept with its progress, shown at the end. */
import type { Kept } from './keep.ts'
import type { Oddity, Skipped, SkipReason } from './past-request.ts'
import type { Creatable } from './places.ts'

export interface Example {
  line: number
  value: string
}

interface Noted {
  count: number
  /** The first ones, for a person to look at. */
  examples: Example[]
}

export interface Tally extends Kept {
  read: number
  skipped: Partial<Record<SkipReason, Noted>>
  oddities: Partial<Record<Oddity, Noted>>
  /** Names of what was made because the file mentions it. */
  made: Record<Creatable, string[]>
}

const EXAMPLES = 5

export const emptyTally = (): Tally => ({
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  workedHere: 0,
  skipped: {},
  oddities: {},
  made: { services: [], units: [], neighbourhoods: [] },
})

export function noteSkipped(tally: Tally, line: number, { skipped, value }: Skipped): void {
  note(tally.skipped, skipped, { line, value })
}

export function noteOddity(tally: Tally, line: number, oddity: Oddity, value: string): void {
  note(tally.oddities, oddity, { line, value })
}

export function noteMade(tally: Tally, kind: Creatable, name: string): void {
  if (!tally.made[kind].includes(name)) tally.made[kind].push(name)
}

export function addKept(tally: Tally, kept: Kept): void {
  for (const key of ['created', 'updated', 'unchanged', 'workedHere'] as const) tally[key] += kept[key]
}

export const skippedRows = (tally: Tally): number =>
  Object.values(tally.skipped).reduce((sum, { count }) => sum + count, 0)

function note<K extends string>(notes: Partial<Record<K, Noted>>, key: K, example: Example): void {
  const noted = notes[key] ?? { count: 0, examples: [] }
  notes[key] = noted
  noted.count++
  if (noted.examples.length < EXAMPLES) noted.examples.push(example)
}

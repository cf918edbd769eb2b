/**
 * Brings the requests of a former system, batch by batch. Each batch and the progress of the run are one transaction: an
 * import that is killed goes on with the row after its last batch, and one that is repeated changes nothing.
 */
import type { BusinessCalendar } from '../../../platform/calendar/index.ts'
import { trackingKey } from '../../../platform/codes/tracking-key.ts'
import type { AppDatabase } from '../../../platform/db/database.ts'
import type { Scope, Write } from '../../../platform/db/handles.ts'
import type { CsvRow } from '../../../platform/sheets/csv.ts'
import { type Destination, keepRequests, type PlacedRequest } from './keep.ts'
import type { Mapping } from './mapping.ts'
import { rowReader, type Skipped, type Understood } from './past-request.ts'
import { type Creatable, noPlaces, type Places } from './places.ts'
import { findPlaces, placed } from './placing.ts'
import { finishRun, openRun, type Run, saveProgress } from './run.ts'
import { addKept, emptyTally, noteOddity, noteSkipped, type Tally } from './tally.ts'

export interface ImportOrder {
  db: AppDatabase
  scope: Scope
  destination: Omit<Destination, 'source'> & { locale: string }
  calendar: BusinessCalendar
  mapping: Mapping
  rows: AsyncIterable<CsvRow>
  /** What may be made when the file mentions something that does not exist. */
  create: ReadonlySet<Creatable>
  /** Does everything and keeps nothing. */
  dryRun: boolean
  file: { name: string; fingerprint: string }
  batchSize?: number
  progress?(tally: Tally): void
}

interface Batch {
  members: { line: number; understood: Understood }[]
  identities: Set<string>
  rows: number
}

/** @returns what was done in all, including the rows of an earlier run of the same file that was killed */
export async function importRequests(order: ImportOrder): Promise<Tally & { resumedAfter: number }> {
  const run = order.dryRun ? { id: 0, rowsDone: 0, tally: emptyTally() } : await openRun(order)
  const read = rowReader(order.mapping, order.calendar)
  let batch = newBatch()
  let places = noPlaces()
  let seen = 0
  const keepBatch = async () => {
    if (order.dryRun) places = noPlaces()
    await keep(order, run, batch, places)
    batch = newBatch()
    order.progress?.(run.tally)
  }
  for await (const row of order.rows) {
    if (++seen <= run.rowsDone) continue
    const understood = read(row)
    // A second row of the same case corrects the first, so it belongs to a later batch.
    if ('request' in understood && batch.identities.has(understood.request.external_id)) await keepBatch()
    take(batch, run.tally, row.line, understood)
    if (batch.rows >= (order.batchSize ?? 1000)) await keepBatch()
  }
  await keepBatch()
  if (!order.dryRun) await order.db.write(order.scope, write => finishRun(write, run))
  return { ...run.tally, resumedAfter: run.rowsDone }
}

const newBatch = (): Batch => ({ members: [], identities: new Set(), rows: 0 })

function take(batch: Batch, tally: Tally, line: number, understood: Understood | Skipped): void {
  batch.rows++
  tally.read++
  if ('skipped' in understood) {
    noteSkipped(tally, line, understood)
    return
  }
  batch.members.push({ line, understood })
  batch.identities.add(understood.request.external_id)
  for (const oddity of understood.oddities) noteOddity(tally, line, oddity, understood.request.external_id)
}

async function keep(order: ImportOrder, run: Run, batch: Batch, places: Places): Promise<void> {
  const destination = { ...order.destination, source: order.mapping.source }
  await order.db.write(
    order.scope,
    async write => {
      const ready = await place(order, write, run, batch, places)
      addKept(run.tally, await keepRequests(write, destination, ready))
      if (!order.dryRun) await saveProgress(write, run)
    },
    () => !order.dryRun,
  )
}

async function place(order: ImportOrder, write: Write, run: Run, batch: Batch, places: Places) {
  await findPlaces(write, order, run.tally, places, batch.members)
  const ready: PlacedRequest[] = []
  for (const { line, understood } of batch.members) {
    const result = placed(understood.request, places)
    if ('skipped' in result) noteSkipped(run.tally, line, result)
    else ready.push({ ...result, locale: order.destination.locale, tracking_key: trackingKey() })
  }
  return ready
}

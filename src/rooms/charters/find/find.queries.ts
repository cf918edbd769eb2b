import type { Read } from '../../../platform/db/handles.ts'
import { type PublicCharter, publicCharters } from '../read/public-charters.ts'
import { lastResults, type Result } from '../show/results.ts'
import { type Tally, tallyOf } from '../show/tally.ts'

export interface ListedCharter extends PublicCharter {
  /** What people need when they look for its services. */
  needs: string[]
  /** Last ended period of each promise. */
  results: Result[]
  tally: Tally
}

export interface Wanted {
  search: string
  unit: string
  need: string
}

export interface Found {
  charters: ListedCharter[]
  now: CommitmentsNow
  /** What one may choose by, whatever was chosen. */
  units: { id: number; name: string }[]
  needs: string[]
}

/** Charters that answer to what was asked, each with how it went; four questions to the database, however many charters. */
export async function findCharters(read: Read, { search, unit, need }: Wanted): Promise<Found> {
  const all = await publicCharters(read)
  const answering = search === '' ? all : await publicCharters(read, { search })
  const needs = await needsOfCharters(read)
  const results = await lastResults(read)
  const charters = answering
    .map(charter => listed(charter, needs.get(charter.id) ?? [], results.get(charter.id) ?? []))
    .filter(charter => unit === '' || String(charter.unitId) === unit)
    .filter(charter => need === '' || charter.needs.includes(need))
  return {
    charters,
    now: inFourNumbers(all, results),
    units: [...new Map(all.map(({ unitId, unit: name }) => [unitId, { id: unitId, name }])).values()],
    needs: [...new Set(all.flatMap(({ id }) => needs.get(id) ?? []))].sort((a, b) => a.localeCompare(b, 'es')),
  }
}

const listed = (charter: PublicCharter, needs: string[], results: Result[]): ListedCharter => ({
  ...charter,
  needs,
  results,
  tally: tallyOf(results.map(({ judgement }) => judgement)),
})

async function needsOfCharters(read: Read): Promise<Map<number, string[]>> {
  const rows = await read.db
    .selectFrom('charter_service as c')
    .innerJoin('service as s', j =>
      j.onRef('s.organization_id', '=', 'c.organization_id').onRef('s.id', '=', 'c.service_id'),
    )
    .select(['c.charter_id', 's.need'])
    .distinct()
    .where('c.organization_id', '=', read.organizationId)
    .where('s.need', '!=', '')
    .execute()
  const byCharter = Map.groupBy(rows, row => row.charter_id)
  return new Map([...byCharter].map(([id, members]) => [id, members.map(({ need }) => need)]))
}

export interface CommitmentsNow {
  charters: number
  certified: number
  tally: Tally
  /** The period judged, when it is the same for all. */
  period: Result['period'] | undefined
}

/** Every promise of the town hall in four numbers, for its home. */
export async function commitmentsNow(read: Read): Promise<CommitmentsNow> {
  const charters = await publicCharters(read)
  return inFourNumbers(charters, charters.length === 0 ? new Map() : await lastResults(read))
}

function inFourNumbers(charters: readonly PublicCharter[], byCharter: Map<number, Result[]>): CommitmentsNow {
  const results = charters.flatMap(({ id }) => byCharter.get(id) ?? [])
  const periods = new Map(results.map(({ period }) => [period.startsOn + period.endsOn, period]))
  return {
    charters: charters.filter(({ state }) => state === 'in_force').length,
    certified: charters.filter(({ certified }) => certified).length,
    tally: tallyOf(results.map(({ judgement }) => judgement)),
    period: periods.size === 1 ? [...periods.values()][0] : undefined,
  }
}

/** A request beside another: what one looks at to tell whether both are the same matter. */
import { sql } from 'kysely'
import { readFolio } from '../../../platform/codes/folio.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { State } from '../vocabulary.ts'

export interface Side {
  id: number
  folio: string
  state: State
  summary: string
  description: string
  address: string
  service: string | null
  serviceId: number | null
  neighbourhood: string | null
  neighbourhoodId: number | null
  receivedAt: Date
  dueAt: Date | null
  answeredAt: Date | null
  closedAt: Date | null
  mergedIntoId: number | null
  /** How many follow it. */
  followers: number
}

/** With the names of what it is about, by the key of each. */
function sides(read: Read) {
  return read.db
    .selectFrom('request as r')
    .leftJoin('service as s', j =>
      j.onRef('s.organization_id', '=', 'r.organization_id').onRef('s.id', '=', 'r.service_id'),
    )
    .leftJoin('neighbourhood as n', j =>
      j.onRef('n.organization_id', '=', 'r.organization_id').onRef('n.id', '=', 'r.neighbourhood_id'),
    )
    .select(['r.id', 'r.folio', 'r.state', 'r.summary', 'r.description', 'r.address'])
    .select(['s.name as service', 'r.service_id as serviceId'])
    .select(['n.name as neighbourhood', 'r.neighbourhood_id as neighbourhoodId'])
    .select(['r.received_at as receivedAt', 'r.due_at as dueAt', 'r.answered_at as answeredAt'])
    .select(['r.closed_at as closedAt', 'r.merged_into_id as mergedIntoId'])
    .select(
      sql<number>`(select count(*) from request f
        where f.organization_id = r.organization_id and f.merged_into_id = r.id)`.as('followers'),
    )
    .where('r.organization_id', '=', read.organizationId)
}

// The check of the table holds the state to the vocabulary.
const asSides = async <T>(query: { execute(): Promise<T[]> }) => (await query.execute()) as unknown as Side[]

export async function sideById(read: Read, id: number): Promise<Side | undefined> {
  return (await asSides(sides(read).where('r.id', '=', id)))[0]
}

/** However the folio was typed; as it is written when it came from another system. */
export async function sideByFolio(read: Read, typed: string): Promise<Side | undefined> {
  const { folio_pattern } = await read.db
    .selectFrom('organization')
    .select('folio_pattern')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  const reading = readFolio(typed, [folio_pattern])
  const written = typed.trim().toUpperCase()
  return (await asSides(sides(read).where('r.folio', 'in', [reading.valid ? reading.folio : written, written])))[0]
}

const WITHIN_HOURS = 30 * 24
const AT_MOST = 5

/** Those it may follow: same service and neighbourhood, waiting for an answer, received in the last thirty days; newest first. */
export async function sidesAlike(read: Read, { id, serviceId, neighbourhoodId }: Side): Promise<Side[]> {
  if (serviceId === null || neighbourhoodId === null) return []
  return asSides(
    sides(read)
      .where('r.service_id', '=', serviceId)
      .where('r.neighbourhood_id', '=', neighbourhoodId)
      .where('r.received_at', '>', toDate(read.now.subtract({ hours: WITHIN_HOURS })))
      .where('r.answered_at', 'is', null)
      .where('r.closed_at', 'is', null)
      .where('r.merged_into_id', 'is', null)
      .where('r.id', '!=', id)
      .orderBy('r.received_at', 'desc')
      .orderBy('r.id', 'desc')
      .limit(AT_MOST),
  )
}

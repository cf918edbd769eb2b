/** Finds a request by what a receipt says: the folio, however it was typed, and the key that proves that one holds it. */
import { readFolio } from '../../../platform/codes/folio.ts'
import { readTrackingKey } from '../../../platform/codes/tracking-key.ts'
import type { Read } from '../../../platform/db/handles.ts'
import type { Channel, Identity, Kind, Outcome, State } from '../vocabulary.ts'

/** Nothing about who asked: the page never needs it. */
export interface TrackedRequest {
  id: number
  folio: string
  tracking_key: string
  kind: Kind
  channel: Channel
  state: State
  outcome: Outcome | null
  identity: Identity
  summary: string
  description: string
  address: string
  service_id: number | null
  service: string | null
  neighbourhood: string | null
  received_at: Date
  answered_at: Date | null
  closed_at: Date | null
  due_at: Date | null
  warn_at: Date | null
  due_account: unknown
  term_amount: number | null
  term_unit: string | null
  version_id: number | null
  /** The one that is attended for both, when this is a repeated one, and since when. */
  main: { id: number; folio: string; since: Date } | null
}

/** Undefined for a folio that does not exist and for a wrong key alike. */
export async function requestByKey(read: Read, folio: string, key: string): Promise<TrackedRequest | undefined> {
  const clave = readTrackingKey(key)
  if (!clave) return undefined
  const { folio: canonical, written } = await typedFolio(read, folio)
  return asTracked(
    await tracked(read)
      .where('r.folio', 'in', [canonical, written])
      .where('r.tracking_key', '=', clave)
      .executeTakeFirst(),
  )
}

/** The same by folio alone: for the staff. Whoever holds no key is never told whether a folio exists. */
export async function requestByFolio(read: Read, folio: string): Promise<TrackedRequest | undefined> {
  const { folio: canonical, written } = await typedFolio(read, folio)
  return asTracked(await tracked(read).where('r.folio', 'in', [canonical, written]).executeTakeFirst())
}

export interface TypedFolio {
  /** As the organization writes it, where it can be read so; as it was typed otherwise. */
  folio: string
  /** Folios brought from another system, or given under an older pattern, are taken as they are written. */
  written: string
  /** It has the shape of the organization's folios, and a digit that cannot be. */
  mistyped: boolean
}

/** Reads a folio by its arithmetic alone: whether such a request exists is not asked. */
export async function typedFolio(read: Read, typed: string): Promise<TypedFolio> {
  const { folio_pattern } = await read.db
    .selectFrom('organization')
    .select('folio_pattern')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  const reading = readFolio(typed, [folio_pattern])
  const written = typed.trim().slice(0, 100).toUpperCase()
  const mistyped = !reading.valid && reading.reason === 'check-digit'
  return { folio: reading.valid ? reading.folio : written, written, mistyped }
}

/** The same for the staff, who need no key. */
export async function trackedById(read: Read, id: number): Promise<TrackedRequest | undefined> {
  return asTracked(await tracked(read).where('r.id', '=', id).executeTakeFirst())
}

function tracked(read: Read) {
  return read.db
    .selectFrom('request as r')
    .leftJoin('service as s', j =>
      j.onRef('s.organization_id', '=', 'r.organization_id').onRef('s.id', '=', 'r.service_id'),
    )
    .leftJoin('neighbourhood as n', j =>
      j.onRef('n.organization_id', '=', 'r.organization_id').onRef('n.id', '=', 'r.neighbourhood_id'),
    )
    .leftJoin('request as m', j =>
      j.onRef('m.organization_id', '=', 'r.organization_id').onRef('m.id', '=', 'r.merged_into_id'),
    )
    .select(['r.id', 'r.folio', 'r.tracking_key', 'r.kind', 'r.channel', 'r.state', 'r.outcome', 'r.identity'])
    .select(['r.summary', 'r.description', 'r.address', 'r.service_id', 's.name as service', 'n.name as neighbourhood'])
    .select(['r.received_at', 'r.answered_at', 'r.closed_at', 'r.due_at', 'r.warn_at', 'r.due_account'])
    .select(['r.version_id', 'r.term_amount', 'r.term_unit'])
    .select(['m.id as mainId', 'm.folio as mainFolio', 'r.merged_at as since'])
    .where('r.organization_id', '=', read.organizationId)
}

type Row = Awaited<ReturnType<ReturnType<typeof tracked>['executeTakeFirst']>>

function asTracked(row: Row): TrackedRequest | undefined {
  if (!row) return undefined
  const { mainId, mainFolio, since, ...request } = row
  const main = mainId === null ? null : { id: mainId, folio: mainFolio, since }
  // The checks of the table hold these columns to the vocabulary.
  return { ...request, main } as TrackedRequest
}

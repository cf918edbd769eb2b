/**
 * The request in which a promise was not kept, as whoever claims names it. Folios run on, so a stranger could guess them: the
 * number alone is only checked by its own arithmetic, and whether it exists is told to whoever also types its key.
 */
import type { Read } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { requestByFolio, requestByKey, type TrackedRequest, typedFolio } from '../../requests/index.ts'
import type { CharterInForce } from '../read/charter-in-force.ts'
import type { Claim } from './claim.ts'
import { claimWords } from './words.ts'

export type Mentioned = {
  folio: string
  /** Null when no request of the organization has that folio: only those who work there are told. */
  id: number | null
  /** It is about a service of the charter, or about none yet. */
  fits: boolean
}

/** Undefined when no folio was typed. */
export async function mentionedRequest(
  read: Read,
  visit: Visit,
  charter: CharterInForce,
  { folio, trackingKey }: Claim,
): Promise<Mentioned | Refusal | undefined> {
  const words = visit.words(claimWords)
  if (folio === '') return trackingKey ? refuse({ folio: words.folioOfKey }) : undefined
  const typed = await typedFolio(read, folio)
  if (trackingKey) {
    const own = await requestByKey(read, folio, trackingKey)
    if (!own) return refuse({ folio: words.folioNotFound })
    if (!covers(charter, own)) return refuse({ folio: words.folioElsewhere(own.folio, own.service ?? '') })
    return { folio: own.folio, id: own.id, fits: true }
  }
  if (typed.mistyped) return refuse({ folio: words.folioMistyped(folio) })
  const named = await requestByFolio(read, folio)
  return named
    ? { folio: named.folio, id: named.id, fits: covers(charter, named) }
    : { folio: typed.folio, id: null, fits: false }
}

const covers = ({ services }: CharterInForce, { service_id }: TrackedRequest): boolean =>
  service_id === null || services.length === 0 || services.some(({ id }) => id === service_id)

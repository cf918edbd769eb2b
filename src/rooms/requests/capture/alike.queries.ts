/** Requests that may be the same matter: same service and neighbourhood, open, received in the last thirty days. */
import type { Read } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'

const WITHIN_HOURS = 30 * 24
const AT_MOST = 5

export interface Alike {
  id: number
  folio: string
  summary: string
  address: string
  received_at: Date
}

export async function alikeRequests(
  read: Read,
  matter: { serviceId: number | null; neighbourhoodId: number | null; except?: number },
): Promise<Alike[]> {
  if (matter.serviceId === null || matter.neighbourhoodId === null) return []
  return (
    read.db
      .selectFrom('request')
      .select(['id', 'folio', 'summary', 'address', 'received_at'])
      .where('organization_id', '=', read.organizationId)
      .where('service_id', '=', matter.serviceId)
      .where('neighbourhood_id', '=', matter.neighbourhoodId)
      .where('received_at', '>', toDate(read.now.subtract({ hours: WITHIN_HOURS })))
      .where('closed_at', 'is', null)
      // The one they follow is in the list.
      .where('merged_into_id', 'is', null)
      .where('id', '!=', matter.except ?? 0)
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .limit(AT_MOST)
      .execute()
  )
}

/** What a broken promise or a claim obliges to: who must mend it and by when. */
import { deadline } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { businessCalendar } from '../../organization/index.ts'
import { headOf } from '../sign/signers.ts'

export interface Obligation {
  /** Position that heads the unit of the charter; null while it has none. */
  ownerPositionId: number | null
  /** So many business days from today, `YYYY-MM-DD`: the charter says how many. */
  dueOn: string
  /** The only service of the charter, when it has one. */
  serviceId: number | null
}

export async function obligationOf(read: Read, charterId: number): Promise<Obligation> {
  const charter = await read.db
    .selectFrom('charter')
    .select(['unit_id', 'mending_days'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', charterId)
    .executeTakeFirstOrThrow()
  const services = await read.db
    .selectFrom('charter_service')
    .select('service_id')
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charterId)
    .execute()
  const calendar = await businessCalendar(read)
  const { dueOn } = deadline(calendar, read.now, { amount: charter.mending_days, unit: 'business_days' })
  const only = services.length === 1 ? services[0] : undefined
  return {
    ownerPositionId: (await headOf(read, charter.unit_id)) ?? null,
    // A term without pauses always ends.
    dueOn: dueOn!.toString(),
    serviceId: only?.service_id ?? null,
  }
}

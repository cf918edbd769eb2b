/** Puts many requests into a test's database at once, as they are told, without walking any procedure. */

import { sql } from 'kysely'
import type { Channel, Kind, State } from '../../src/rooms/requests/vocabulary.ts'
import type { TestHouse } from './house.ts'

export interface Planted {
  folio: string
  kind: Kind
  channel: Channel
  state: State
  serviceId: number | null
  unitId: number | null
  neighbourhoodId: number | null
  stepId: number | null
  summary: string
  description: string
  /** ISO instants; null when it has not happened or was not promised. */
  receivedAt: string
  dueAt: string | null
  warnAt: string | null
  answeredAt: string | null
  closedAt: string | null
  capturedBy: number | null
  requester: { name: string; email: string; telephone: string } | null
  /** Units it was referred to, and whether they still have it. */
  referrals: { unitId: number; state: 'open' | 'answered' }[]
}

export const PLAIN: Planted = {
  folio: '',
  kind: 'request',
  channel: 'counter',
  state: 'received',
  serviceId: null,
  unitId: null,
  neighbourhoodId: null,
  stepId: null,
  summary: 'Bache en la calle',
  description: '',
  receivedAt: '2026-11-10T17:00:00Z',
  dueAt: null,
  warnAt: null,
  answeredAt: null,
  closedAt: null,
  capturedBy: null,
  requester: null,
  referrals: [],
}

/** Inserts them in one transaction and returns their identities in order. */
export async function plantRequests(house: TestHouse, slug: string, all: readonly Planted[]): Promise<number[]> {
  const organizationId = await house.organizationId(slug)
  return house.owner.write({ organizationId, actorId: null, now: house.clock.now }, async ({ db }) => {
    const someone = await db
      .selectFrom('account')
      .select('id')
      .where('organization_id', '=', organizationId)
      .limit(1)
      .executeTakeFirstOrThrow()
    const rows = await db
      .insertInto('request')
      .values(all.map(request => rowOf(organizationId, request)))
      .returning('id')
      .execute()
    const ids = rows.map(row => row.id)
    const people = all.flatMap(({ requester }, i) =>
      requester ? [{ organization_id: organizationId, request_id: ids[i]!, ...requester }] : [],
    )
    if (people.length > 0) await db.insertInto('requester').values(people).execute()
    const referrals = all.flatMap((request, i) =>
      request.referrals.map(({ unitId, state }) => ({
        organization_id: organizationId,
        request_id: ids[i]!,
        unit_id: unitId,
        state,
        referred_by: someone.id,
        referred_at: at(request.receivedAt),
        due_at: at(request.dueAt),
        ended_at: state === 'open' ? null : at(request.receivedAt),
      })),
    )
    if (referrals.length > 0) await db.insertInto('referral').values(referrals).execute()
    return ids
  })
}

/** As PostgreSQL reads it, microseconds included; a Date would lose them. */
const at = <T extends string | null>(iso: T) => sql<T extends null ? null : Date>`${iso}::timestamptz`

function rowOf(organization_id: number, request: Planted) {
  return {
    organization_id,
    folio: request.folio,
    tracking_key: `K-${request.folio}`,
    kind: request.kind,
    channel: request.channel,
    state: request.state,
    service_id: request.serviceId,
    unit_id: request.unitId,
    neighbourhood_id: request.neighbourhoodId,
    step_id: request.stepId,
    summary: request.summary,
    description: request.description,
    identity: request.requester ? 'named' : 'anonymous',
    locale: 'es-MX',
    received_at: at(request.receivedAt),
    captured_at: at(request.receivedAt),
    captured_by: request.capturedBy,
    due_at: at(request.dueAt),
    warn_at: at(request.warnAt),
    answered_at: at(request.answeredAt),
    closed_at: at(request.closedAt),
  }
}

/** Identities of what an organization has, for planting. */
export async function groundOf(house: TestHouse, slug: string) {
  const organizationId = await house.organizationId(slug)
  const idsOf = async (table: 'service' | 'unit' | 'neighbourhood' | 'account') => {
    const rows = await house.owner.statement<{ id: number }>({
      text: `select id from ${table} where organization_id = $1 order by id`,
      values: [organizationId],
    })
    return rows.map(row => row.id)
  }
  return {
    organizationId,
    services: await idsOf('service'),
    units: await idsOf('unit'),
    neighbourhoods: await idsOf('neighbourhood'),
    accounts: await idsOf('account'),
  }
}

/** A case taken in hand: its row locked until the act ends, with its procedure, the step that waits and its referrals. */
import type { Temporal } from 'temporal-polyfill'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { type ProcedureInForce, procedureVersion, type Step } from '../../procedures/index.ts'
import type { Channel, Identity, Kind, State } from '../vocabulary.ts'
import type { Handed } from './attendance.ts'

export interface CaseReferral extends Handed {
  id: number
  unitId: number
  unitName: string
  endedBy: number | null
}

export interface CaseAtHand {
  id: number
  folio: string
  trackingKey: string
  kind: Kind
  channel: Channel
  state: State
  identity: Identity
  locale: Locale
  summary: string
  serviceId: number | null
  unitId: number | null
  neighbourhoodId: number | null
  address: string
  receivedAt: Temporal.Instant
  dueAt: Temporal.Instant | null
  warnAt: Temporal.Instant | null
  answeredAt: Date | null
  closedAt: Date | null
  procedure: ProcedureInForce | undefined
  step: Step | undefined
  /** Row and place of the step that waits. */
  active: { id: number; seq: number } | undefined
  referrals: CaseReferral[]
  /** The main one, when this is a repeated one and follows it. */
  mergedIntoId: number | null
}

/**
 * Locks the case for the rest of the transaction, with those that follow it, in the order in which everybody locks them;
 * undefined when there is none with that identity.
 */
export async function takeCase(write: Write, id: number): Promise<CaseAtHand | undefined> {
  const rows = await write.db
    .selectFrom('request')
    .selectAll()
    .where('organization_id', '=', write.organizationId)
    .where(eb => eb.or([eb('id', '=', id), eb('merged_into_id', '=', id)]))
    .orderBy('id')
    .forUpdate()
    .execute()
  const row = rows.find(one => one.id === id)
  if (!row) return undefined
  const procedure = row.version_id === null ? undefined : await procedureVersion(write, row.version_id)
  return {
    id,
    folio: row.folio,
    trackingKey: row.tracking_key,
    kind: row.kind as Kind,
    channel: row.channel as Channel,
    state: row.state as State,
    identity: row.identity as Identity,
    locale: row.locale as Locale,
    summary: row.summary,
    serviceId: row.service_id,
    unitId: row.unit_id,
    neighbourhoodId: row.neighbourhood_id,
    address: row.address,
    receivedAt: toInstant(row.received_at),
    dueAt: row.due_at && toInstant(row.due_at),
    warnAt: row.warn_at && toInstant(row.warn_at),
    answeredAt: row.answered_at,
    closedAt: row.closed_at,
    procedure,
    step: procedure?.steps.find(step => step.id === row.step_id),
    active: await activeStep(write, id),
    referrals: await referralsOf(write, id, row.reopened_at),
    mergedIntoId: row.merged_into_id,
  }
}

async function activeStep(read: Read, requestId: number) {
  return read.db
    .selectFrom('request_step')
    .select(['id', 'seq'])
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', requestId)
    .where('state', '=', 'active')
    .executeTakeFirst()
}

/** The referrals of a case since it was last reopened, oldest first: what came before is history and no longer counts. */
async function referralsOf(read: Read, requestId: number, reopenedAt: Date | null): Promise<CaseReferral[]> {
  const rows = await read.db
    .selectFrom('referral as r')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'r.organization_id').onRef('u.id', '=', 'r.unit_id'))
    .select(['r.id', 'r.unit_id as unitId', 'u.name as unitName', 'r.state', 'r.ended_by as endedBy'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.request_id', '=', requestId)
    .$if(reopenedAt !== null, query => query.where('r.referred_at', '>=', reopenedAt))
    .orderBy('r.id')
    .execute()
  return rows.map(row => ({ ...row, state: row.state as Handed['state'] }))
}

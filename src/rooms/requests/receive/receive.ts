/** Receiving a request: folio, term, first steps, event and notice, in one statement that may be repeated. */
import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { deadline } from '../../../platform/calendar/index.ts'
import { trackingKey } from '../../../platform/codes/tracking-key.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Tools } from '../../../platform/http/tools.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { governing, type ProcedureInForce } from '../../procedures/index.ts'
import { type Channel, type Identity, type Kind, stateAt } from '../vocabulary.ts'
import { type IntakeDesk, intakeDesk } from './intake-desk.ts'
import { numbering } from './numbering.ts'

export interface Intake {
  kind: Kind
  channel: Channel
  serviceId: number | null
  neighbourhoodId: number | null
  address: string
  latitude: number | null
  longitude: number | null
  /** One line; what lists show. */
  summary: string
  description: string
  /** Answers to the service's own questions, by question code. */
  answers: Record<string, string | number | string[]>
  identity: Identity
  /** Absent for an anonymous request. */
  requester?: { name: string; email: string; telephone: string }
  locale: Locale
  /** When the organization really got it, which may be before it was captured. */
  receivedAt: Temporal.Instant
  /** Rows of `file` already kept. */
  files: number[]
  /** Repeating an intake with the same key gives the same folio. */
  intakeKey: string | null
}

export interface Receiver {
  /** Null when the citizen files it, without an account. */
  accountId: number | null
  positionIds: readonly number[]
}

export interface Receipt {
  id: number
  folio: string
  tracking_key: string
  repeated: boolean
}

export const NOBODY: Receiver = { accountId: null, positionIds: [] }

const STATEMENT = 'select id, folio, tracking_key, repeated from receive_request($1, $2)'

/** Receives inside the transaction of a form. */
export async function receive(write: Write, intake: Intake, receiver: Receiver): Promise<Receipt> {
  const row = rowOf(await intakeDesk(write), intake, receiver, write.now)
  const { rows } = await sql<Receipt>`select id, folio, tracking_key, repeated
    from receive_request(${write.organizationId}, ${JSON.stringify(row)}::jsonb)`.execute(write.db)
  return rows[0]!
}

/** Receives as one statement of its own: a single round trip, for the API. */
export async function receiveDirectly(
  statement: Tools['statement'],
  organizationId: number,
  desk: IntakeDesk,
  intake: Intake,
  now: Temporal.Instant,
): Promise<Receipt> {
  const values = [organizationId, JSON.stringify(rowOf(desk, intake, NOBODY, now))]
  const [receipt] = await statement<Receipt>({ name: 'receive-request', text: STATEMENT, values })
  return receipt!
}

/** What `receive_request` takes: the columns of the case and what goes with it. Pure but for the tracking key. */
function rowOf(desk: IntakeDesk, intake: Intake, receiver: Receiver, now: Temporal.Instant) {
  const service = intake.serviceId === null ? undefined : desk.services.get(intake.serviceId)
  const promise = service && deadline(desk.calendar, intake.receivedAt, service.term)
  const walk = firstSteps(governing(desk.governance, intake), receiver)
  return {
    numbering: numbering(desk.folioPattern, now, desk.timeZone),
    tracking_key: trackingKey(),
    kind: intake.kind,
    channel: intake.channel,
    state: walk.state,
    service_id: intake.serviceId,
    unit_id: service?.unitId ?? null,
    neighbourhood_id: intake.neighbourhoodId,
    address: intake.address,
    latitude: intake.latitude,
    longitude: intake.longitude,
    summary: intake.summary,
    description: intake.description,
    answers: intake.answers,
    identity: intake.identity,
    locale: intake.locale,
    received_at: toDate(intake.receivedAt),
    captured_at: toDate(now),
    captured_by: receiver.accountId,
    actor_id: receiver.accountId,
    term_amount: service?.term.amount ?? null,
    term_unit: service?.term.unit ?? null,
    due_at: promise?.dueAt ? toDate(promise.dueAt) : null,
    warn_at: promise?.warnAt ? toDate(promise.warnAt) : null,
    due_account: promise?.account ?? null,
    version_id: walk.versionId,
    step_id: walk.stepId,
    steps: walk.steps,
    files: intake.files,
    intake_key: intake.intakeKey,
    requester: intake.requester,
    notify: Boolean(intake.requester?.email),
  }
}

/** Whoever takes the request down and holds the first position has done the first step by doing so. */
function firstSteps(procedure: ProcedureInForce | undefined, receiver: Receiver) {
  const first = procedure?.steps[0]
  if (!procedure || !first) return { state: 'received', versionId: null, stepId: null, steps: [] }
  const holds = first.position !== null && receiver.positionIds.includes(first.position.id)
  const onward = first.exits[0]
  const next = procedure.steps.find(step => step.id === onward?.toStepId)
  const active = holds && next ? next : first
  const steps =
    active === first
      ? [{ step_id: first.id, state: 'active', position_id: first.position?.id ?? null }]
      : [
          {
            step_id: first.id,
            state: 'done',
            done_by: receiver.accountId,
            position_id: first.position?.id,
            outcome: onward?.outcome,
          },
          { step_id: active.id, state: 'active', position_id: active.position?.id ?? null },
        ]
  const state = stateAt(active.act, { referred: false, answered: false })
  return { state, versionId: procedure.versionId, stepId: active.id, steps }
}

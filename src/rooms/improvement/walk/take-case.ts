/** Takes a nonconformity in hand: its row stays locked until the act ends, so that two acts of one case follow each other. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { dayAt } from '../../../platform/words/when.ts'
import type { Standing } from '../guards.ts'
import { seesNonconformity } from '../visible.ts'
import type { Kind, State } from '../vocabulary.ts'

export interface CaseInHand {
  id: number
  folio: string
  title: string
  kind: Kind
  state: State
  unitId: number
  serviceId: number | null
  ownerPositionId: number | null
  cycleDays: number
  dueOn: string
  stepDueOn: string
  round: number
  recurrenceOf: number | null
  systemic: boolean
  standing: Standing
}

/** Undefined when there is none, or this person does not see it. */
export async function takeCase(write: Write, visit: Visit, id: number): Promise<CaseInHand | undefined> {
  if (!(await seesNonconformity(write, visit, id))) return undefined
  const row = await write.db
    .selectFrom('nonconformity')
    .select(['id', 'folio', 'title', 'kind', 'state', 'unit_id as unitId', 'service_id as serviceId', 'systemic'])
    .select([
      'owner_position_id as ownerPositionId',
      'cycle_days as cycleDays',
      'due_on as dueOn',
      'step_due_on as stepDueOn',
    ])
    .select(['reopened_times as round', 'recurrence_of as recurrenceOf', 'disposition'])
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const { disposition, ...known } = row as typeof row & { kind: Kind; state: State }
  return {
    ...known,
    standing: await standingOf(write, { ...known, disposition }, dayAt(visit.tenant.timeZone, visit.now)),
  }
}

interface Known {
  id: number
  kind: Kind
  state: State
  round: number
  systemic: boolean
  disposition: string | null
}

/** What the guards ask about, on a day of the organization. */
export async function standingOf(read: Read, known: Known, today: string): Promise<Standing> {
  const cause = await read.db
    .selectFrom('cause_analysis')
    .select('systemic_statement')
    .where('organization_id', '=', read.organizationId)
    .where('nonconformity_id', '=', known.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    state: known.state,
    kind: known.kind,
    hasCause: cause !== undefined,
    isRecurrence: known.systemic,
    systemicStatement: cause?.systemic_statement ?? '',
    actions: await standingActions(read, known),
    pendingRemedies: await pendingRemedies(read, known.id),
    verifyOn: (await waitingVerification(read, known.id))?.planned_on ?? null,
    hasDisposition: known.disposition !== null,
    actorId: read.actorId,
    today,
  }
}

async function standingActions(read: Read, { id, round }: Known): Promise<Standing['actions']> {
  const rows = await read.db
    .selectFrom('corrective_action')
    .select(['position_id', 'done_at', 'done_by', 'cancelled_at', 'round'])
    .where('organization_id', '=', read.organizationId)
    .where('nonconformity_id', '=', id)
    .execute()
  return rows.map(row => ({
    hasResponsible: row.position_id !== null,
    isDone: row.done_at !== null,
    isCancelled: row.cancelled_at !== null,
    doneBy: row.done_by,
    isPast: row.round < round,
  }))
}

async function pendingRemedies(read: Read, id: number): Promise<number> {
  const { n } = await read.db
    .selectFrom('remedy')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('organization_id', '=', read.organizationId)
    .where('nonconformity_id', '=', id)
    .where('given_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The verification planned and not yet made. */
export async function waitingVerification(read: Read, id: number) {
  return read.db
    .selectFrom('effect_verification')
    .select(['id', 'planned_on', 'position_id'])
    .where('organization_id', '=', read.organizationId)
    .where('nonconformity_id', '=', id)
    .where('verified_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

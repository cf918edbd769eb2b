/** What the guards ask about a case, read from its tables. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Standing } from '../guards.ts'
import type { Kind, State } from '../vocabulary.ts'

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

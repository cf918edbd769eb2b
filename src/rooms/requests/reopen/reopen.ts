/**
 * The author says that it was not resolved: the case walks again from where it is verified, with a new term. What was
 * answered stays as history.
 */
import { sql } from 'kysely'
import { type Deadline, deadline, type TermUnit } from '../../../platform/calendar/index.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { businessCalendar } from '../../organization/index.ts'
import { procedureVersion, type Step } from '../../procedures/index.ts'
import { wasAndIs } from '../facts/was-and-is.ts'
import type { TrackedRequest } from '../track/request-by-key.ts'
import { stateAt } from '../vocabulary.ts'

/** False when the case was no longer closed: somebody reopened it a moment ago. */
export async function reopen(write: Write, request: TrackedRequest, reason: string): Promise<boolean> {
  const step = await firstLook(write, request.version_id)
  const promise = await newTerm(write, request)
  const reopened = await write.db
    .updateTable('request')
    .set({
      state: step ? stateAt(step.act, { referred: false, answered: false }) : 'received',
      step_id: step?.id ?? null,
      closed_at: null,
      answered_at: null,
      outcome: null,
      // Whoever asks for it speaks of her own: it goes on by itself.
      merged_into_id: null,
      merged_at: null,
      reopened_at: toDate(write.now),
      reopened_times: sql`reopened_times + 1`,
      ...(promise && {
        due_at: dateOf(promise.dueAt),
        warn_at: dateOf(promise.warnAt),
        due_account: JSON.stringify(promise.account),
      }),
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', request.id)
    .where('closed_at', 'is not', null)
    .executeTakeFirst()
  if (reopened.numUpdatedRows !== 1n) return false
  if (step) await openStep(write, request.id, step)
  await record(write, request, reason, promise)
  return true
}

/** Where somebody looks at it with new eyes: the step that verifies, else the one that decides, else the first. */
async function firstLook(write: Write, versionId: number | null): Promise<Step | undefined> {
  const steps = versionId === null ? [] : ((await procedureVersion(write, versionId))?.steps ?? [])
  return steps.find(({ act }) => act === 'verify') ?? steps.find(({ act }) => act === 'decide') ?? steps[0]
}

async function newTerm(write: Write, request: TrackedRequest): Promise<Deadline | undefined> {
  if (request.term_amount === null) return undefined
  const term = { amount: request.term_amount, unit: (request.term_unit ?? 'business_days') as TermUnit }
  return deadline(await businessCalendar(write), write.now, term)
}

async function openStep(write: Write, requestId: number, step: Step): Promise<void> {
  await write.db
    .insertInto('request_step')
    .values({
      organization_id: write.organizationId,
      request_id: requestId,
      seq: sql<number>`(select coalesce(max(seq), 0) + 1 from request_step
        where organization_id = ${write.organizationId} and request_id = ${requestId})`,
      step_id: step.id,
      state: 'active',
      opened_at: toDate(write.now),
      position_id: step.position?.id ?? null,
    })
    .execute()
}

async function record(write: Write, request: TrackedRequest, reason: string, promise: Deadline | undefined) {
  await keepReason(write, request.id, reason)
  if (promise) await keepDueChange(write, request, promise)
  await write.event({
    name: 'request.reopened',
    subject: 'request',
    subjectId: request.id,
    data: {
      from: request.state,
      ...wasAndIs('answeredAt', request.answered_at, null),
      ...wasAndIs('closedAt', request.closed_at, null),
      ...(request.main && { leaves: request.main.folio }),
    },
  })
  if (request.main)
    await write.event({
      name: 'request.follower-left',
      subject: 'request',
      subjectId: request.main.id,
      data: { request: request.id, folio: request.folio },
    })
}

async function keepReason(write: Write, requestId: number, text: string): Promise<void> {
  await write.db
    .insertInto('note')
    .values({
      organization_id: write.organizationId,
      request_id: requestId,
      audience: 'public',
      by_citizen: true,
      text,
      written_at: toDate(write.now),
    })
    .execute()
}

async function keepDueChange(write: Write, { id, due_at }: TrackedRequest, promise: Deadline): Promise<void> {
  await write.db
    .insertInto('due_change')
    .values({
      organization_id: write.organizationId,
      request_id: id,
      was_due_at: due_at,
      due_at: dateOf(promise.dueAt),
      reason: 'reopened',
      changed_at: toDate(write.now),
    })
    .execute()
}

const dateOf = (instant: Deadline['dueAt']): Date | null => instant && toDate(instant)

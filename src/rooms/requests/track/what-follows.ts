/** What the person waits for: the words of the step that waits and the day by which it must be done. */
import type { Temporal } from 'temporal-polyfill'
import { deadline, type TermUnit } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import { businessCalendar } from '../../organization/index.ts'

export interface Following {
  /** What the procedure says to the citizen about this step. */
  words: string
  by: Temporal.Instant | null
}

/** Undefined when nothing waits: the case ended, or no procedure governs it. A repeated one waits for the step of the main one. */
export async function whatFollows(
  read: Read,
  request: { id: number; due_at: Date | null; main?: { id: number } | null },
): Promise<Following | undefined> {
  const waiting = await stepThatWaits(read, request.main?.id ?? request.id)
  // Its own promise holds for it, whatever was promised to others.
  if (waiting && request.main) return { words: waiting.citizen_words, by: request.due_at && toInstant(request.due_at) }
  return waiting && withItsDay(read, request, waiting)
}

type Waiting = NonNullable<Awaited<ReturnType<typeof stepThatWaits>>>

async function withItsDay(read: Read, request: { id: number; due_at: Date | null }, step: Waiting): Promise<Following> {
  const whole = request.due_at && toInstant(request.due_at)
  if (step.by_referred_unit) return { words: step.citizen_words, by: (await referralDue(read, request.id)) ?? whole }
  if (step.term_amount === null) return { words: step.citizen_words, by: whole }
  const term = { amount: step.term_amount, unit: (step.term_unit ?? 'business_days') as TermUnit }
  return {
    words: step.citizen_words,
    by: deadline(await businessCalendar(read), toInstant(step.opened_at), term).dueAt,
  }
}

async function stepThatWaits(read: Read, requestId: number) {
  return read.db
    .selectFrom('request_step as r')
    .innerJoin('procedure_step as s', j =>
      j.onRef('s.organization_id', '=', 'r.organization_id').onRef('s.id', '=', 'r.step_id'),
    )
    .select(['r.opened_at', 's.citizen_words', 's.term_amount', 's.term_unit', 's.by_referred_unit'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.request_id', '=', requestId)
    .where('r.state', '=', 'active')
    .executeTakeFirst()
}

/** The last of the dates given to the units that have it. */
async function referralDue(read: Read, requestId: number): Promise<Temporal.Instant | null> {
  const { due } = await read.db
    .selectFrom('referral')
    .select(eb => eb.fn.max('due_at').as('due'))
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', requestId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return due && toInstant(due)
}

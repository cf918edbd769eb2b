/** How a charter itself stands: suspended, resumed, ended, withdrawn, reviewed. Its text does not move with it. */
import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { today } from '../../organization/index.ts'
import { monthsAfter } from '../days.ts'
import type { Charter } from '../read/charter.queries.ts'
import { afterCharter, type CharterAct } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import { standingWords } from './words.ts'

/** Moves the charter along the table of allowed moves; the UPDATE repeats where it comes from. */
async function move(write: Write, charter: Charter, act: CharterAct, reason: string): Promise<boolean> {
  const state = afterCharter(charter.state, act)
  if (!state) return false
  const { numUpdatedRows } = await write.db
    .updateTable('charter')
    .set({ state, state_reason: reason })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', charter.id)
    .where('state', '=', charter.state)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const moved = (visit: Visit, charter: Charter) =>
  refuse({ '': visit.words(standingWords).moved(visit.words(nouns).charterStates[charter.state]) })

const told = (write: Write, charter: Charter, name: string, data: Record<string, string> = {}) =>
  write.event({ name, subject: 'charter', subjectId: charter.id, data })

/** From today on it does not bind: a period that begins while it lasts is not judged. */
export async function suspendCharter(
  write: Write,
  visit: Visit,
  charter: Charter,
  reason: string,
): Promise<Refusal | undefined> {
  if (!(await move(write, charter, 'suspend', reason))) return moved(visit, charter)
  await write.db
    .insertInto('charter_suspension')
    .values({
      organization_id: write.organizationId,
      charter_id: charter.id,
      starts_on: visit.today,
      reason,
      suspended_by: write.actorId,
    })
    .execute()
  await told(write, charter, 'charter.suspended', { reason })
  return undefined
}

export async function resumeCharter(write: Write, visit: Visit, charter: Charter): Promise<Refusal | undefined> {
  if (!(await move(write, charter, 'resume', ''))) return moved(visit, charter)
  await closeSuspension(write, charter.id)
  await told(write, charter, 'charter.resumed')
  return undefined
}

/** For good: its text stays readable, and nothing is judged by it any more. */
export async function withdrawCharter(
  write: Write,
  visit: Visit,
  charter: Charter,
  reason: string,
): Promise<Refusal | undefined> {
  if (!(await move(write, charter, 'withdraw', reason))) return moved(visit, charter)
  await endVersion(write, charter.id, visit.today)
  await closeSuspension(write, charter.id)
  await told(write, charter, 'charter.withdrawn', { reason })
  return undefined
}

/** The last day on which it will bind, or none: the day after it expires by itself. */
export async function setEnd(
  write: Write,
  visit: Visit,
  charter: Charter,
  endsOn: string | null,
): Promise<Refusal | undefined> {
  if (endsOn !== null && endsOn < visit.today) return refuse({ endsOn: visit.words(standingWords).pastEnd })
  if (charter.state !== 'in_force' && charter.state !== 'suspended') return moved(visit, charter)
  await endVersion(write, charter.id, endsOn)
  await told(write, charter, 'charter.end-set', { what: endsOn ?? '' })
  return undefined
}

/** Looked at and left as it is: the next review is counted from today. */
export async function reviewCharter(write: Write, charter: Charter, statement: string): Promise<void> {
  const next = monthsAfter(await today(write), charter.reviewMonths)
  await write.db
    .updateTable('charter_version')
    .set({ next_review_on: next })
    .where('organization_id', '=', write.organizationId)
    .where('charter_id', '=', charter.id)
    .where('state', '=', 'in_force')
    .execute()
  await told(write, charter, 'charter.reviewed', { reason: statement, next })
}

/** Charters whose last day has passed. @returns how many expired */
export async function expireCharters(write: Write): Promise<number> {
  const day = await today(write)
  const { rows } = await sql<{ id: number; endsOn: string }>`
    update charter c set state = 'expired', state_reason = ''
    from charter_version v
    where c.organization_id = ${write.organizationId} and v.organization_id = c.organization_id and v.charter_id = c.id
      and v.state = 'in_force' and v.in_force_to < ${day}::date and c.state in ('in_force', 'suspended')
    returning c.id, v.in_force_to as "endsOn"`.execute(write.db)
  for (const { id, endsOn } of rows) {
    await closeSuspension(write, id)
    await write.event({ name: 'charter.expired', subject: 'charter', subjectId: id, data: { what: endsOn } })
  }
  return rows.length
}

async function endVersion(write: Write, charterId: number, endsOn: string | null): Promise<void> {
  await write.db
    .updateTable('charter_version')
    .set({ in_force_to: endsOn })
    .where('organization_id', '=', write.organizationId)
    .where('charter_id', '=', charterId)
    .where('state', '=', 'in_force')
    .execute()
}

/** Its last day is today, or the day it began. */
export async function closeSuspension(write: Write, charterId: number): Promise<void> {
  const day = await today(write)
  await write.db
    .updateTable('charter_suspension')
    .set(eb => ({ ends_on: sql<string>`greatest(${eb.val(day)}::date, starts_on)`, resumed_by: write.actorId }))
    .where('organization_id', '=', write.organizationId)
    .where('charter_id', '=', charterId)
    .where('ends_on', 'is', null)
    .execute()
}

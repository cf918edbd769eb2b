/** Handing a case to units: each with instructions and a date counted on the organization's calendar, told by mail. */
import type { Temporal } from 'temporal-polyfill'
import { deadline, type Term } from '../../../platform/calendar/index.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { businessCalendar } from '../../organization/index.ts'
import { referredLetter } from '../tell/letters.ts'
import { tellLiaisons } from '../tell/tell-staff.ts'
import type { CaseAtHand } from '../walk/case-at-hand.ts'

interface HandOut {
  units: { id: number; name: string }[]
  instructions: string
  /** Counted from now; null leaves the case's own date as the only one. */
  term: Term | null
}

export interface HandedOut {
  dueAt: Temporal.Instant | null
  /** The units' date falls after the case's own. */
  late: boolean
}

/** Opens a referral for each unit that does not have one open, and adds them to the case at hand. */
export async function handOut(
  write: Write,
  visit: Visit,
  hand: CaseAtHand,
  positionId: number,
  { units, instructions, term }: HandOut,
): Promise<HandedOut> {
  const promise = term && deadline(await businessCalendar(write), write.now, term)
  const dueAt = promise?.dueAt ?? hand.dueAt
  const warnAt = promise ? promise.warnAt : hand.warnAt
  for (const unit of units) {
    if (hand.referrals.some(referral => referral.unitId === unit.id && referral.state === 'open')) continue
    const { id } = await write.db
      .insertInto('referral')
      .values({
        organization_id: write.organizationId,
        request_id: hand.id,
        unit_id: unit.id,
        instructions,
        term_amount: term?.amount ?? null,
        term_unit: term?.unit ?? null,
        due_at: dueAt && toDate(dueAt),
        warn_at: warnAt && toDate(warnAt),
        referred_by: write.actorId!,
        referred_at: toDate(write.now),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    hand.referrals.push({ id, unitId: unit.id, unitName: unit.name, state: 'open', endedBy: null })
    await write.event({
      name: 'request.referred',
      subject: 'request',
      subjectId: hand.id,
      positionId,
      data: { referral: id, unit: unit.id },
    })
    const due = dueAt ? visit.moments.moment(dueAt) : ''
    await tellLiaisons(write, visit, hand, unit.id, referredLetter(unit.name, due, instructions))
  }
  const late = dueAt !== null && hand.dueAt !== null && dueAt.epochMilliseconds > hand.dueAt.epochMilliseconds
  return { dueAt, late }
}

/** Ends the referrals that units handed back and somebody else now has: nothing more is expected from them. */
export async function withdraw(write: Write, hand: CaseAtHand, ids: readonly number[], positionId: number | null) {
  for (const referral of hand.referrals.filter(({ id }) => ids.includes(id))) {
    await write.db
      .updateTable('referral')
      .set({ state: 'withdrawn', ended_at: toDate(write.now), ended_by: write.actorId })
      .where('organization_id', '=', write.organizationId)
      .where('id', '=', referral.id)
      .where('state', 'in', ['open', 'returned'])
      .execute()
    referral.state = 'withdrawn'
    await write.event({
      name: 'request.referral-withdrawn',
      subject: 'request',
      subjectId: hand.id,
      positionId,
      data: { referral: referral.id, unit: referral.unitId },
    })
  }
}

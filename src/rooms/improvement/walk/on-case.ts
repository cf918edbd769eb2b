import type { Write } from '../../../platform/db/handles.ts'
import { done, type Going, type Missing, missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { nonconformityPath } from '../paths.ts'
import { answersFor } from '../visible.ts'
import { type CaseInHand, takeCase } from './take-case.ts'
import { walkWords } from './words.ts'

export interface AtCase {
  params: { id: number }
}

/** What every act on a case does: takes it in hand, does its own part, and goes back to the case saying what was done. */
export async function onCase(
  write: Write,
  visit: Visit,
  { params }: AtCase,
  part: (hand: CaseInHand) => Promise<string | Refusal>,
): Promise<Going | Refusal | Missing> {
  const hand = await takeCase(write, visit, params.id)
  if (!hand) return missing
  const said = await part(hand)
  if (typeof said !== 'string') return said
  return done(visit, nonconformityPath(hand.id), said)
}

/** The same for what only those who answer for the case may do. */
export const onOwnCase = (
  write: Write,
  visit: Visit,
  at: AtCase,
  part: (hand: CaseInHand) => Promise<string | Refusal>,
): Promise<Going | Refusal | Missing> =>
  onCase(write, visit, at, async hand =>
    (await answersFor(write, visit, hand)) ? part(hand) : refuse({ '': visit.words(walkWords).notYours }),
  )

/** A day of the organization, some days from now. */
export const inDays = (visit: Visit, days: number): string =>
  visit.now.toZonedDateTimeISO(visit.tenant.timeZone).toPlainDate().add({ days }).toString()

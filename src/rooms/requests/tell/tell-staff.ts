/** Notices inside the house: only for a referral, one handed back, and a report, and what the citizen adds; the rest is seen in the inbox. */
import type { Write } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { localeOf } from '../../../platform/words/words.ts'
import { type Addressee, eachOnce, holdersOn } from '../../people/index.ts'
import { casePath } from '../case/paths.ts'
import type { CaseAtHand } from '../walk/case-at-hand.ts'
import { kindName } from '../words/vocabulary.ts'
import type { Compose } from './letters.ts'
import type { Told } from './tell-citizen.ts'

/** Writes to whoever holds or substitutes a position today. */
export async function tellPosition(write: Write, visit: Visit, told: Told, positionId: number, compose: Compose) {
  const people = await holdersOn(write, visit.today, { positionIds: [positionId] })
  await tellAll(write, visit, told, people, compose)
}

/** Writes to the liaisons of a unit. */
export async function tellLiaisons(write: Write, visit: Visit, told: Told, unitId: number, compose: Compose) {
  const people = await holdersOn(write, visit.today, { unitId, liaisons: true })
  await tellAll(write, visit, told, people, compose)
}

/** Writes to whoever the case waits for: who holds the position of its step, and the liaisons of the units that have it. */
export async function tellWhoHasIt(write: Write, visit: Visit, hand: CaseAtHand, compose: Compose) {
  const { step, referrals } = hand
  const people = await holdersOn(write, visit.today, { positionIds: step?.position ? [step.position.id] : [] })
  for (const { unitId, state } of referrals)
    if (state === 'open') people.push(...(await holdersOn(write, visit.today, { unitId, liaisons: true })))
  await tellAll(write, visit, hand, people, compose)
}

async function tellAll(write: Write, visit: Visit, told: Told, people: Addressee[], compose: Compose) {
  const { folio, kind, summary } = told
  for (const { email, locale } of eachOnce(people)) {
    const read = localeOf(locale, visit.tenant.locale)
    const letter = compose({
      folio,
      summary,
      what: kindName({ locale: read }, kind),
      organization: visit.tenant.name,
      link: visit.absolute(casePath(told.id)),
      locale: read,
    })
    await queueMail(write, { to: email, ...letter, about: 'request', aboutId: told.id })
  }
}

/** What a person may change of their own account. */
import type { Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Person, Visit } from '../../../platform/http/visit.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { endHolding, type Holding, hold } from '../hold/hold.ts'
import { holdings, isCurrent } from '../hold/holdings.queries.ts'
import { holdWords } from '../hold/words.ts'
import { isPassword } from '../passwords.ts'
import { ownAccount } from '../second-factor/second-factor.ts'
import { setPassword } from '../set-password.ts'
import { accountWords } from './words.ts'

export async function changeProfile(write: Write, person: Person, profile: { name: string; locale: Locale | null }) {
  await write.db
    .updateTable('account')
    .set(profile)
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', person.accountId)
    .execute()
  await write.event({ name: 'account.changed', subject: 'account', subjectId: person.accountId, data: { ...profile } })
}

export async function changePassword(
  write: Write,
  visit: Visit,
  person: Person,
  { current, password }: { current: string; password: string },
): Promise<Refusal | undefined> {
  const account = await ownAccount(write, person)
  if (!(await isPassword(current, account.password_hash)))
    return refuse({ current_password: visit.words(accountWords).wrongCurrent })
  const refused = await setPassword(write, visit, account, password, person.sessionId)
  if (refused) return refused
  await write.event({ name: 'account.password-changed', subject: 'account', subjectId: person.accountId })
  return undefined
}

/** Names somebody to substitute the person in a position they hold today; always until a day. */
export async function nameSubstitute(
  write: Write,
  visit: Visit,
  person: Person,
  draft: Omit<Holding, 'capacity'>,
): Promise<Refusal | undefined> {
  const words = visit.words(holdWords)
  if (draft.accountId === person.accountId) return refuse({ accountId: visit.words(accountWords).oneself })
  if (draft.endsOn === null) return refuse({ endsOn: words.missingTo })
  if (!(await holdsToday(write, visit, person, draft.positionId))) return refuse({ positionId: words.missingPosition })
  return hold(write, visit, { ...draft, capacity: 'substitute' })
}

/** Ends today a substitution of a position that the person holds. */
export async function endSubstitution(write: Write, visit: Visit, person: Person, id: number): Promise<boolean> {
  const mine = await holdings(write, { accountId: person.accountId })
  const positionIds = mine.filter(h => h.capacity === 'holder' && isCurrent(h, visit.today)).map(h => h.positionId)
  const target = (await holdings(write, { positionIds })).find(h => h.id === id && h.capacity === 'substitute')
  if (!target) return false
  // One that has not begun ends the day it would begin: nothing is deleted.
  const [, endsOn = visit.today] = [target.startsOn, visit.today].sort()
  return (await endHolding(write, { id, endsOn })) === 'ended'
}

async function holdsToday(write: Write, visit: Visit, person: Person, positionId: number): Promise<boolean> {
  const mine = await holdings(write, { accountId: person.accountId })
  return mine.some(h => h.positionId === positionId && h.capacity === 'holder' && isCurrent(h, visit.today))
}

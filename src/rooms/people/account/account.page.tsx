import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { identity, optionalIdentity, text } from '../../../platform/http/fields.ts'
import { act, done, type FormState, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { LOCALES } from '../../../platform/words/words.ts'
import { holdingDays } from '../hold/hold.ts'
import { holdings, isCurrent, peopleInUse } from '../hold/holdings.queries.ts'
import { holdWords } from '../hold/words.ts'
import { passwordWords } from '../password-words.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { lacksSecondFactor, ownAccount } from '../second-factor/second-factor.ts'
import { endOtherSessions, endSession } from '../sessions.ts'
import { changePassword, changeProfile, endSubstitution, nameSubstitute } from './account.ts'
import { AccountView } from './account.view.tsx'
import { openSessions } from './sessions.queries.ts'
import { accountWords } from './words.ts'

export const accountPage = page({
  path: paths.account,
  permission: may.ownAccount,
  async show(read, visit, _at, form) {
    return { face: 'staff', title: visit.words(accountWords).title, body: await accountBody(read, visit, form) }
  },
  acts: {
    profile: act({
      schema: visit => {
        const { missingName } = visit.words(accountWords)
        return z.object({
          name: text(missingName, 200),
          locale: z.union([z.literal('').transform(() => null), z.enum(LOCALES)]),
        })
      },
      async perform(write, visit, profile) {
        await changeProfile(write, visit.person!, profile)
        return done(visit, paths.account, visit.words(accountWords).saved)
      },
    }),
    password: act({
      schema: visit => {
        const { missingCurrent } = visit.words(accountWords)
        const { missing: missingNew } = visit.words(passwordWords)
        return z.object({
          current_password: z.string({ error: missingCurrent }).min(1, missingCurrent).max(1000, missingCurrent),
          password: z.string({ error: missingNew }).min(1, missingNew).max(1000, missingNew),
        })
      },
      async perform(write, visit, { current_password: current, password }) {
        const refused = await changePassword(write, visit, visit.person!, { current, password })
        return refused ?? done(visit, paths.account, visit.words(accountWords).passwordChanged)
      },
    }),
    endSession: act({
      schema: () => z.object({ session: identity() }),
      async perform(write, visit, { session }) {
        const { accountId } = visit.person!
        if (!(await endSession(write, accountId, session))) return missing
        await write.event({ name: 'account.session-ended', subject: 'account', subjectId: accountId })
        return done(visit, paths.account, visit.words(accountWords).sessionEnded)
      },
    }),
    endOthers: act({
      schema: () => z.object({}),
      async perform(write, visit) {
        const { accountId, sessionId } = visit.person!
        const ended = await endOtherSessions(write, accountId, sessionId)
        await write.event({ name: 'account.session-ended', subject: 'account', subjectId: accountId, data: { ended } })
        return done(visit, paths.account, visit.words(accountWords).othersEnded(ended))
      },
    }),
    substitute: act({
      schema: visit => {
        const words = visit.words(holdWords)
        const chosen = (sentence: string) =>
          optionalIdentity()
            .refine(id => id !== null, sentence)
            .transform(Number)
        return z.object({
          positionId: chosen(words.missingPosition),
          accountId: chosen(words.missingPerson),
          ...holdingDays(visit),
        })
      },
      async perform(write, visit, draft) {
        const refused = await nameSubstitute(write, visit, visit.person!, draft)
        return refused ?? done(visit, paths.account, visit.words(accountWords).substituteNamed)
      },
    }),
    endSubstitution: act({
      schema: () => z.object({ holding: identity() }),
      async perform(write, visit, { holding }) {
        const ended = await endSubstitution(write, visit, visit.person!, holding)
        return ended ? done(visit, paths.account, visit.words(accountWords).substitutionEnded) : missing
      },
    }),
  },
})

async function accountBody(read: Read, visit: Visit, form: FormState) {
  const person = visit.person!
  const held = await holdings(read, { accountId: person.accountId })
  const own = held.filter(h => h.capacity === 'holder' && isCurrent(h, visit.today))
  const ofMine = await holdings(read, { positionIds: own.map(h => h.positionId) })
  const people = await peopleInUse(read)
  return (
    <AccountView
      visit={visit}
      form={form}
      account={await ownAccount(read, person)}
      lacksSecondFactor={await lacksSecondFactor(read, person.accountId)}
      sessions={await openSessions(read, person.accountId)}
      held={held}
      own={own}
      substitutes={ofMine.filter(h => h.capacity === 'substitute' && (h.endsOn === null || h.endsOn >= visit.today))}
      colleagues={people.filter(p => p.id !== person.accountId)}
    />
  )
}

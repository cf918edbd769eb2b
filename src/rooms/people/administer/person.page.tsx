import { z } from 'zod'
import type { Write } from '../../../platform/db/handles.ts'
import { identity, several, text } from '../../../platform/http/fields.ts'
import { act, done, type go, type Missing, missing, page, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { undelivered } from '../../../platform/mail/outbox.ts'
import { ROLES } from '../../../platform/permissions/permissions.ts'
import { Tag } from '../../../platform/views/parts.tsx'
import { openSessions } from '../account/sessions.queries.ts'
import { stateLooks } from '../browse/browse.view.tsx'
import { browsePeopleWords } from '../browse/words.ts'
import { emailField } from '../email.ts'
import { endHolding, hold, holdingDays, holdingSchema } from '../hold/hold.ts'
import { holdings, positionsInUse } from '../hold/holdings.queries.ts'
import { holdWords } from '../hold/words.ts'
import { sendInvitation } from '../invite/invite.ts'
import { inviteWords } from '../invite/words.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { endOtherSessions } from '../sessions.ts'
import {
  type Account,
  accountById,
  changeRoles,
  rename,
  rolesOf,
  setActive,
  takeSecondFactorAway,
  unlock,
} from './administer.ts'
import { PersonView } from './person.view.tsx'
import { administerWords } from './words.ts'

const params = z.object({ id: identity() })
type At = { params: z.output<typeof params>; query: unknown }
type Words = ReturnType<typeof administerWords>

export const personPage = page({
  path: paths.person(':id'),
  permission: may.administer,
  params,
  async show(read, visit, at: At, form) {
    const account = await accountById(read, at.params.id)
    if (!account) return missing
    const words = visit.words(browsePeopleWords)
    const state = stateOf(account, visit)
    return {
      face: 'staff',
      title: account.name,
      lead: <Tag {...stateLooks[state]}>{words.states[state]}</Tag>,
      breadcrumbs: [{ label: words.title, url: visit.url(paths.people) }],
      body: (
        <PersonView
          visit={visit}
          form={form}
          account={account}
          roles={await rolesOf(read, account.id)}
          holdings={await holdings(read, { accountId: account.id })}
          positions={await positionsInUse(read)}
          seenAt={(await openSessions(read, account.id))[0]?.seenAt ?? null}
          today={visit.today}
          undelivered={await undelivered(read, 'account', account.id)}
        />
      ),
    }
  },
  acts: {
    profile: act({
      schema: visit => {
        const words = visit.words(inviteWords)
        return z.object({
          name: text(words.missingName, 200),
          email: emailField(words.missingEmail, words.badEmail),
        })
      },
      perform: (write, visit, draft, at: At) =>
        onAccount(
          write,
          visit,
          at,
          words => words.saved,
          account => rename(write, visit, account, draft),
        ),
    }),
    roles: act({
      schema: () => z.object({ roles: several(z.enum(ROLES)) }),
      perform: (write, visit, { roles }, at: At) =>
        onAccount(
          write,
          visit,
          at,
          words => words.rolesSaved,
          account => changeRoles(write, visit, account, roles),
        ),
    }),
    resend: simple(
      words => words.resent,
      async (write, visit, account) => {
        if (account.password_hash === null && account.active) await sendInvitation(write, visit, account)
        return undefined
      },
    ),
    unlock: simple(
      words => words.unlocked,
      (write, _visit, account) => unlock(write, account),
    ),
    secondFactor: simple(
      words => words.secondFactorRemoved,
      (write, _visit, account) => takeSecondFactorAway(write, account),
    ),
    deactivate: simple(
      words => words.deactivated,
      (write, visit, account) => setActive(write, visit, account, false),
    ),
    reactivate: simple(
      words => words.reactivated,
      (write, visit, account) => setActive(write, visit, account, true),
    ),
    endSessions: act({
      schema: () => z.object({}),
      async perform(write, visit, _values, at: At) {
        const { id } = at.params
        if (!(await accountById(write, id))) return missing
        const kept = id === visit.person?.accountId ? visit.person.sessionId : null
        const ended = await endOtherSessions(write, id, kept)
        await write.event({ name: 'account.session-ended', subject: 'account', subjectId: id, data: { ended } })
        return done(visit, paths.person(at.params.id), visit.words(administerWords).sessionsEnded(ended))
      },
    }),
    hold: act({
      schema: holdingSchema,
      perform: (write, visit, draft, at: At) =>
        onAccount(
          write,
          visit,
          at,
          words => words.given,
          account => hold(write, visit, { ...draft, accountId: account.id }),
        ),
    }),
    end: act({
      schema: visit => {
        const { badTo } = visit.words(holdWords)
        return z.object({ holding: identity(), endsOn: holdingDays(visit).endsOn.refine(day => day !== null, badTo) })
      },
      async perform(write, visit, { holding, endsOn }, at: At) {
        const outcome = await endHolding(write, { id: holding, accountId: at.params.id, endsOn: endsOn ?? '' })
        if (outcome === 'missing') return missing
        if (outcome === 'reversed') return refuse({ endsOn: visit.words(holdWords).reversed })
        return done(visit, paths.person(at.params.id), visit.words(administerWords).ended)
      },
    }),
  },
})

/** Does something to the account of the address, and says it was done. */
async function onAccount(
  write: Write,
  visit: Visit,
  at: At,
  sentence: (words: Words) => string,
  work: (account: Account) => Promise<Refusal | undefined>,
): Promise<ReturnType<typeof go> | Refusal | Missing> {
  const account = await accountById(write, at.params.id)
  if (!account) return missing
  const refused = await work(account)
  if (refused) return refused
  return done(visit, paths.person(at.params.id), sentence(visit.words(administerWords)))
}

/** An act whose form has nothing to fill in. */
function simple(
  sentence: (words: Words) => string,
  work: (write: Write, visit: Visit, account: Account) => Promise<Refusal | undefined>,
) {
  return act({
    schema: () => z.object({}),
    perform: (write, visit, _values, at: At) =>
      onAccount(write, visit, at, sentence, account => work(write, visit, account)),
  })
}

function stateOf(account: Account, visit: Visit) {
  if (!account.active) return 'inactive'
  if (account.password_hash === null) return 'invited'
  return account.locked_until && account.locked_until.getTime() > visit.now.epochMilliseconds ? 'locked' : 'active'
}

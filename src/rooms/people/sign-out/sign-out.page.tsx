import { z } from 'zod'
import { SESSION_COOKIE } from '../../../platform/http/house.ts'
import { act, go, page } from '../../../platform/http/page.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { endSession } from '../sessions.ts'
import { signInWords } from '../sign-in/words.ts'

export const signOutPage = page({
  path: paths.signOut,
  permission: may.signIn,
  async show(_read, visit) {
    return go(visit.url(paths.signIn))
  },
  acts: {
    submit: act({
      schema: () => z.object({}),
      async perform(write, visit) {
        if (visit.person) await endSession(write, visit.person.accountId, visit.person.sessionId)
        const words = visit.words(signInWords)
        return go(visit.url(paths.signIn), { kind: 'success', text: words.signedOut }, [
          { name: SESSION_COOKIE, value: '', maxAge: 0 },
        ])
      },
    }),
  },
})

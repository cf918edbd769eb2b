import { z } from 'zod'
import { act, go, isRefusal, page } from '../../../platform/http/page.ts'
import { safeReturn } from '../../../platform/http/return.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { signIn } from './sign-in.ts'
import { SignInView } from './sign-in.view.tsx'
import { signInWords } from './words.ts'

const query = z.object({ volver: z.string().max(2000).optional() })

export const signInPage = page({
  path: paths.signIn,
  permission: may.signIn,
  query,
  async show(_read, visit, at, form) {
    const back = safeReturn(visit, at.query.volver)
    if (visit.person) return go(back)
    const words = visit.words(signInWords)
    return {
      face: 'public',
      title: words.title,
      sheet: true,
      body: <SignInView visit={visit} form={form} back={at.query.volver} />,
    }
  },
  acts: {
    submit: act({
      schema: visit => {
        const words = visit.words(signInWords)
        return z.object({
          email: z.string({ error: words.missingEmail }).trim().min(1, words.missingEmail).max(254, words.wrong),
          password: z.string({ error: words.missingPassword }).min(1, words.missingPassword).max(1000, words.wrong),
        })
      },
      async perform(write, visit, values, at: { query: z.output<typeof query> }) {
        const outcome = await signIn(write, visit, values)
        if (isRefusal(outcome)) return outcome
        if (outcome.lacksSecondFactor) return go(visit.url(paths.account), undefined, [outcome.cookie])
        const back = safeReturn(visit, at.query.volver)
        const next = outcome.secondFactor
          ? `${visit.url(paths.secondFactor)}?volver=${encodeURIComponent(at.query.volver ?? '')}`
          : back
        return go(next, undefined, [outcome.cookie])
      },
    }),
  },
})

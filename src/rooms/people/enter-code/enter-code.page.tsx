import { z } from 'zod'
import { act, go, isRefusal, page } from '../../../platform/http/page.ts'
import { safeReturn } from '../../../platform/http/return.ts'
import { Button, ErrorSummary, Form, TextField } from '../../../platform/views/form.tsx'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { enterCode, halfwayIn } from './enter-code.ts'
import { enterCodeWords } from './words.ts'

const query = z.object({ volver: z.string().max(2000).optional() })

export const enterCodePage = page({
  path: paths.secondFactor,
  permission: may.signIn,
  query,
  async show(read, visit, _at, form) {
    const words = visit.words(enterCodeWords)
    if (!(await halfwayIn(read, visit.sessionCookie))) return go(visit.url(paths.signIn))
    return {
      face: 'public',
      title: words.title,
      sheet: true,
      back: visit.url(paths.signIn),
      body: (
        <>
          <ErrorSummary form={form} />
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.intro}</p>
          <Form>
            <TextField
              form={form}
              name="code"
              label={words.code}
              autocomplete="one-time-code"
              width={10}
              spellcheck={false}
              autofocus
            />
            <Button>{words.submit}</Button>
          </Form>
          <p class="govuk-hint">{words.lost}</p>
        </>
      ),
    }
  },
  acts: {
    submit: act({
      schema: visit => {
        const { missing, wrong } = visit.words(enterCodeWords)
        return z.object({ code: z.string({ error: missing }).trim().min(1, missing).max(40, wrong) })
      },
      async perform(write, visit, { code }, at: { query: z.output<typeof query> }) {
        const words = visit.words(enterCodeWords)
        const account = await halfwayIn(write, visit.sessionCookie)
        if (!account) return go(visit.url(paths.signIn), { kind: 'warning', text: words.expired })
        const outcome = await enterCode(write, visit, account, code)
        if (isRefusal(outcome)) return outcome
        const { recoveryCodesLeft: left } = outcome
        const flash = left === null ? undefined : { kind: 'warning' as const, text: words.lastCodes(left) }
        return go(safeReturn(visit, at.query.volver || undefined), flash, [outcome.cookie])
      },
    }),
  },
})

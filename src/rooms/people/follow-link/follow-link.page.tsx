import { z } from 'zod'
import { act, done, go, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ButtonLink, ErrorSummary, Form, PasswordField } from '../../../platform/views/form.tsx'
import type { LinkPurpose } from '../links.ts'
import { linkedAccount } from '../links.ts'
import { passwordWords } from '../password-words.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { setPassword } from '../set-password.ts'
import { followLinkWords } from './words.ts'

const params = z.object({ token: z.string().regex(/^[\w-]{43}$/) })
type At = { params: z.output<typeof params>; query: unknown }

/** Where the links of our messages lead: choosing a password, the first one or another. */
export const followLinkPage = page({
  path: paths.link(':token'),
  permission: may.signIn,
  params,
  async show(read, visit, at: At, form) {
    const words = visit.words(followLinkWords)
    const account = await linkedAccount(read, at.params.token)
    if (!account) return gone(visit)
    const purpose = account.purpose as LinkPurpose
    return {
      face: 'public',
      title: words.titles[purpose],
      sheet: true,
      body: (
        <>
          <ErrorSummary form={form} />
          <h1 class="govuk-heading-l">{words.titles[purpose]}</h1>
          <p class="govuk-body">{words.intro[purpose](account.email)}</p>
          <Form>
            <PasswordField
              form={form}
              name="password"
              label={visit.words(passwordWords).newPassword}
              hint={visit.words(passwordWords).hint}
              autocomplete="new-password"
            />
            <Button>{words.submit}</Button>
          </Form>
        </>
      ),
    }
  },
  acts: {
    submit: act({
      schema: visit => {
        const { missing } = visit.words(passwordWords)
        return z.object({ password: z.string({ error: missing }).min(1, missing).max(1000, missing) })
      },
      async perform(write, visit, { password }, at: At) {
        const account = await linkedAccount(write, at.params.token)
        if (!account) return go(visit.url(paths.link(at.params.token)))
        const refused = await setPassword(write, visit, account, password, null)
        if (refused) return refused
        const name = account.purpose === 'invitation' ? 'account.invitation-accepted' : 'account.password-reset'
        await write.as(account.id).event({ name, subject: 'account', subjectId: account.id })
        const { saved } = visit.words(followLinkWords)
        return done(visit, paths.signIn, saved)
      },
    }),
  },
})

function gone(visit: Visit) {
  const words = visit.words(followLinkWords)
  return {
    face: 'public' as const,
    title: words.goneTitle,
    sheet: true,
    status: 410,
    body: (
      <>
        <h1 class="govuk-heading-l">{words.goneTitle}</h1>
        <p class="govuk-body">{words.gone}</p>
        <ButtonLink to={visit.url(paths.forgotten)}>{words.askAgain}</ButtonLink>
      </>
    ),
  }
}

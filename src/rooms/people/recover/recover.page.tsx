import { z } from 'zod'
import { act, go, page } from '../../../platform/http/page.ts'
import { Button, ErrorSummary, Form, TextField } from '../../../platform/views/form.tsx'
import { emailField } from '../email.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { sendResetLink } from './recover.ts'
import { recoverWords } from './words.ts'

export const recoverPage = page({
  path: paths.forgotten,
  permission: may.signIn,
  async show(_read, visit, _at, form) {
    const words = visit.words(recoverWords)
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
            <TextField form={form} name="email" type="email" label={words.email} autocomplete="username" />
            <Button>{words.submit}</Button>
          </Form>
        </>
      ),
    }
  },
  acts: {
    submit: act({
      schema: visit => {
        const { missing, invalid } = visit.words(recoverWords)
        return z.object({ email: emailField(missing, invalid) })
      },
      async perform(write, visit, { email }) {
        await sendResetLink(write, visit, email)
        return go(visit.url(paths.signIn), { kind: 'notice', text: visit.words(recoverWords).sent })
      },
    }),
  },
})

import type { FormState } from '../../../platform/http/page.ts'
import { resumes } from '../../../platform/http/return.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, PasswordField, TextField } from '../../../platform/views/form.tsx'
import { Inset, Link } from '../../../platform/views/parts.tsx'
import { signInWords } from './words.ts'

export function SignInView({ visit, form, back }: { visit: Visit; form: FormState; back?: string }) {
  const words = visit.words(signInWords)
  return (
    <>
      <ErrorSummary form={form} />
      {resumes(back) && <Inset>{words.resumed}</Inset>}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.intro}</p>
      <Form>
        <TextField
          form={form}
          name="email"
          type="email"
          label={words.email}
          autocomplete="username"
          inputmode="email"
        />
        <PasswordField form={form} name="password" label={words.password} autocomplete="current-password" />
        <Button>{words.submit}</Button>
      </Form>
      <p class="govuk-body">
        <Link to={visit.url('/entrar/olvide')}>{words.forgot}</Link>
      </p>
    </>
  )
}

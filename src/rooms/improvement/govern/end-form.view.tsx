import type { Visit } from '../../../platform/http/visit.ts'
import { Button, type FormState, formOf, TextArea } from '../../../platform/views/form.tsx'
import { CaseForm } from '../walk/case-form.view.tsx'
import { governWords } from './words.ts'

interface EndProps {
  visit: Visit
  form: FormState
  act: 'dismiss' | 'annul'
  help: string
  submit: string
}

export function EndForm({ visit, form, act, help, submit }: EndProps) {
  const words = visit.words(governWords)
  return (
    <CaseForm act={act}>
      <p class="govuk-hint">{help}</p>
      <TextArea form={formOf(form, act)} name="reason" label={words.reason} rows={3} />
      <Button kind="warning" small>
        {submit}
      </Button>
    </CaseForm>
  )
}

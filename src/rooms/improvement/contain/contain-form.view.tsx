import type { Visit } from '../../../platform/http/visit.ts'
import { Button, type FormState, formOf, TextArea } from '../../../platform/views/form.tsx'
import { CaseForm } from '../walk/case-form.view.tsx'
import { containWords } from './words.ts'

export function ContainForm({ visit, form }: { visit: Visit; form: FormState }) {
  const words = visit.words(containWords)
  return (
    <CaseForm act="contain">
      <p class="govuk-hint">{words.lead}</p>
      <TextArea form={formOf(form, 'contain')} name="text" label={words.text} rows={4} maxCharacters={4000} />
      <Button>{words.submit}</Button>
    </CaseForm>
  )
}

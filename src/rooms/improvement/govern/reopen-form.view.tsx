import { Button, DateField, formOf, TextArea } from '../../../platform/views/form.tsx'
import { CaseForm } from '../walk/case-form.view.tsx'
import type { Props } from './govern-forms.view.tsx'
import { governWords } from './words.ts'

export function ReopenForm({ visit, form, file }: Props) {
  const words = visit.words(governWords)
  const own = formOf(form, 'reopen')
  return (
    <CaseForm act="reopen">
      <p class="govuk-hint">{file.state === 'effective' ? words.reopenHelp : words.reviveHelp}</p>
      <TextArea form={own} name="reason" label={words.reason} rows={3} />
      <DateField form={own} name="dueOn" label={words.dueOn} />
      <Button small>{words.reopen}</Button>
    </CaseForm>
  )
}

import { Button, formOf, SelectField, TextArea } from '../../../platform/views/form.tsx'
import { CaseForm } from '../walk/case-form.view.tsx'
import type { ActionRow } from './actions.queries.ts'
import type { Props } from './add-action-form.view.tsx'
import { planWords } from './words.ts'

export function CancelActionForm({ visit, form, open }: Props & { open: ActionRow[] }) {
  const words = visit.words(planWords)
  const own = formOf(form, 'cancel-action')
  const options = open.map(({ id, description }) => ({ value: String(id), label: description.slice(0, 90) }))
  return (
    <CaseForm act="cancel-action">
      <SelectField form={own} name="action" label={words.action} blank={words.choose} options={options} />
      <TextArea form={own} name="reason" label={words.reason} rows={2} />
      <Button kind="secondary" small>
        {words.cancelSubmit}
      </Button>
    </CaseForm>
  )
}

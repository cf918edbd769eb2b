import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  type FormState,
  formOf,
  SelectField,
  type SelectGroup,
  TextArea,
} from '../../../platform/views/form.tsx'
import { CaseForm } from '../walk/case-form.view.tsx'
import { planWords } from './words.ts'

export interface Props {
  visit: Visit
  form: FormState
}

export function AddActionForm({ visit, form, positions }: Props & { positions: SelectGroup[] }) {
  const words = visit.words(planWords)
  const own = formOf(form, 'add-action')
  return (
    <CaseForm act="add-action">
      <TextArea form={own} name="description" label={words.description} rows={3} />
      <SelectField form={own} name="positionId" label={words.position} blank={words.choose} options={positions} />
      <DateField form={own} name="dueOn" label={words.dueOn} />
      <Button kind="secondary" icon="plus">
        {words.addSubmit}
      </Button>
    </CaseForm>
  )
}

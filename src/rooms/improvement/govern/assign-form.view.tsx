import { Button, DateField, formOf, SelectField, type SelectGroup } from '../../../platform/views/form.tsx'
import { CaseForm } from '../walk/case-form.view.tsx'
import type { Props } from './govern-forms.view.tsx'
import { governWords } from './words.ts'

export function AssignForm({ visit, form, file, positions }: Props & { positions: SelectGroup[] }) {
  const words = visit.words(governWords)
  const own = formOf(form, 'assign', {
    ownerPositionId: String(file.ownerPositionId ?? ''),
    dueOn: file.dueOn,
    stepDueOn: file.stepDueOn,
  })
  return (
    <CaseForm act="assign">
      <SelectField form={own} name="ownerPositionId" label={words.owner} blank={words.noOwner} options={positions} />
      <DateField form={own} name="stepDueOn" label={words.stepDueOn} />
      <DateField form={own} name="dueOn" label={words.planDueOn} />
      <Button small>{words.assignSubmit}</Button>
    </CaseForm>
  )
}

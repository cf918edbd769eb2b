import { Button, DateField, formOf, SelectField } from '../../../platform/views/form.tsx'
import { CaseForm } from '../walk/case-form.view.tsx'
import type { Props } from './carry-out.view.tsx'
import { firstDay } from './first-day.ts'
import { carryOutWords } from './words.ts'

export function FinishForm({ visit, form, file, actions, positions }: Props) {
  const words = visit.words(carryOutWords)
  const first = firstDay(
    visit,
    file.cycleDays,
    actions.map(action => action.doneAt),
  )
  const own = formOf(form, 'finish', { plannedOn: first })
  return (
    <CaseForm act="finish">
      <p class="govuk-hint">{words.finishLead}</p>
      <DateField form={own} name="plannedOn" label={words.plannedOn} hint={words.plannedHint(file.cycleDays)} />
      <SelectField
        form={own}
        name="positionId"
        label={words.verifier}
        hint={words.verifierHint}
        blank={words.none}
        options={positions}
        optional
      />
      <Button>{words.finishSubmit}</Button>
    </CaseForm>
  )
}

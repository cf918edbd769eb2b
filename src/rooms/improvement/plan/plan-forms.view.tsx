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
import type { Hindrance } from '../guards.ts'
import { may } from '../permissions.ts'
import { CaseForm } from '../walk/case-form.view.tsx'
import { walkWords } from '../walk/words.ts'
import type { ActionRow } from './actions.queries.ts'
import { planWords } from './words.ts'

interface Props {
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

/** The button when nothing is missing; else what is. */
export function ApproveForm({ visit, why }: { visit: Visit; why: Hindrance | undefined }) {
  const words = visit.words(planWords)
  if (why)
    return (
      <p>
        {words.lacks} {visit.words(walkWords).missing[why]}.
      </p>
    )
  if (!visit.can(may.govern)) return <p>{words.waitsApproval}</p>
  return (
    <CaseForm act="approve">
      <p class="govuk-hint">{words.approveLead}</p>
      <Button icon="check">{words.approve}</Button>
    </CaseForm>
  )
}

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

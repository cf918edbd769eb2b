import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxesField,
  CheckboxField,
  type FormState,
  formOf,
  TextArea,
} from '../../../platform/views/form.tsx'
import { CaseForm } from '../walk/case-form.view.tsx'
import { ONE_BY_ONE } from './chosen.ts'
import type { RemedyRow } from './remedies.queries.ts'
import { remedyWords } from './words.ts'

interface FormProps {
  visit: Visit
  form: FormState
}

/** Folio by folio; a long list, as a whole. */
function Chosen({ visit, form, pending }: FormProps & { pending: RemedyRow[] }) {
  const words = visit.words(remedyWords)
  if (pending.length > ONE_BY_ONE)
    return <CheckboxField form={form} name="everyone" label={words.everyone(pending.length)} />
  const options = pending.map(row => ({ value: String(row.id), label: <span class="cv-folio">{row.folio}</span> }))
  return <CheckboxesField form={form} name="remedies" label={words.chosen} options={options} columns />
}

export function GiveForm({ visit, form, pending }: FormProps & { pending: RemedyRow[] }) {
  const words = visit.words(remedyWords)
  const own = formOf(form, 'give-remedy', { remedies: pending.map(row => String(row.id)), notify: 'yes' })
  return (
    <CaseForm act="give-remedy">
      <Chosen visit={visit} form={own} pending={pending} />
      <TextArea form={own} name="description" label={words.description} hint={words.descriptionHint} rows={3} />
      <CheckboxField form={own} name="notify" label={words.notify} hint={words.notifyHint} />
      <Button small>{words.giveSubmit}</Button>
    </CaseForm>
  )
}

export function AddForm({ visit, form }: FormProps) {
  const words = visit.words(remedyWords)
  const own = formOf(form, 'list-affected')
  return (
    <CaseForm act="list-affected">
      <TextArea form={own} name="folios" label={words.folios} hint={words.foliosHint} rows={3} />
      <TextArea form={own} name="promised" label={words.promised} hint={words.promisedHint} rows={2} optional />
      <Button small>{words.addSubmit}</Button>
    </CaseForm>
  )
}

export function WithdrawForm({ visit, form, pending }: FormProps & { pending: RemedyRow[] }) {
  const words = visit.words(remedyWords)
  const own = formOf(form, 'withdraw-remedy')
  return (
    <CaseForm act="withdraw-remedy">
      <Chosen visit={visit} form={own} pending={pending} />
      <TextArea form={own} name="reason" label={words.reason} rows={2} />
      <Button kind="secondary" small>
        {words.withdrawSubmit}
      </Button>
    </CaseForm>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  FileField,
  type FormState,
  formOf,
  HiddenField,
  TextArea,
  textOf,
} from '../../../platform/views/form.tsx'
import type { ActionRow } from '../plan/actions.queries.ts'
import { CaseForm } from '../walk/case-form.view.tsx'
import { carryOutWords } from './words.ts'

/** The state of the form of one action, with ids of its own: a page may have several. */
export function actionForm(form: FormState, id: number): FormState {
  const own = textOf(form, 'action') === String(id) ? formOf(form, 'do-action') : { values: {}, errors: {} }
  return { ...own, id: `do-action-${id}` }
}

export function DoForm({ visit, form, action }: { visit: Visit; form: FormState; action: ActionRow }) {
  const words = visit.words(carryOutWords)
  const own = actionForm(form, action.id)
  const day = visit.moments.date(action.dueOn)
  return (
    <CaseForm act="do-action" which={action.id} withFiles>
      <HiddenField name="action" value={String(action.id)} />
      <p class="govuk-hint">{words.of(action.position, day)}</p>
      <TextArea form={own} name="result" label={words.result} rows={3} />
      <FileField form={own} name="evidence" label={words.evidence} hint={words.evidenceHint} optional />
      <Button>{words.submit}</Button>
    </CaseForm>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  FileField,
  type FormState,
  formOf,
  HiddenField,
  SelectField,
  type SelectGroup,
  TextArea,
  textOf,
} from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import { moments } from '../../../platform/words/moments.ts'
import type { CaseFile } from '../case/file.queries.ts'
import type { ActionRow } from '../plan/actions.queries.ts'
import { CaseForm } from '../walk/case-form.view.tsx'
import { mayDo } from './do-action.act.ts'
import { firstDay } from './finish.act.ts'
import { carryOutWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  file: CaseFile
  /** Of the present round. */
  actions: ActionRow[]
  positions: SelectGroup[]
  isMine: boolean
}

/** What this person can do while the plan is carried out. */
export function CarryOut(props: Props) {
  const { visit, form, actions, isMine } = props
  const words = visit.words(carryOutWords)
  const open = actions.filter(action => !action.doneAt && !action.cancelledAt)
  if (open.length === 0) return isMine ? <FinishForm {...props} /> : null
  const own = open.filter(action => mayDo(visit, action.positionId))
  if (own.length === 0) return <p>{words.othersDo}</p>
  return (
    <>
      {own.map((action, index) => (
        <Details
          key={action.id}
          summary={action.description}
          open={sentAction(form) === action.id || (sentAction(form) === undefined && index === 0)}
        >
          <DoForm visit={visit} form={form} action={action} />
        </Details>
      ))}
    </>
  )
}

const sentAction = (form: FormState) => (form.values._act === 'do-action' ? Number(form.values.action) : undefined)

/** The state of the form of one action, with ids of its own: a page may have several. */
export function actionForm(form: FormState, id: number): FormState {
  const own = textOf(form, 'action') === String(id) ? formOf(form, 'do-action') : { values: {}, errors: {} }
  return { ...own, id: `do-action-${id}` }
}

function DoForm({ visit, form, action }: { visit: Visit; form: FormState; action: ActionRow }) {
  const words = visit.words(carryOutWords)
  const own = actionForm(form, action.id)
  const day = moments(visit.locale, visit.tenant.timeZone).date(action.dueOn)
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

function FinishForm({ visit, form, file, actions, positions }: Props) {
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

import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  type FormState,
  formOf,
  RadiosField,
  SelectField,
  type SelectGroup,
  TextArea,
} from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import type { CaseFile } from '../case/file.queries.ts'
import { may } from '../permissions.ts'
import { DISPOSITIONS, isOpen } from '../vocabulary.ts'
import { CaseForm } from '../walk/case-form.view.tsx'
import { nouns } from '../words/vocabulary.ts'
import { governWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  file: CaseFile
}

/** What whoever governs cases may do at any step, folded away. */
export function GovernForms({ visit, form, file, positions }: Props & { positions: SelectGroup[] }) {
  const words = visit.words(governWords)
  if (!visit.can(may.govern)) return null
  const sent = (act: string) => form.values._act === act
  if (!isOpen(file.state))
    return (
      <Details summary={words.reopen} open={sent('reopen')}>
        <ReopenForm visit={visit} form={form} file={file} />
      </Details>
    )
  return (
    <>
      <Details summary={words.assign} open={sent('assign')}>
        <AssignForm visit={visit} form={form} file={file} positions={positions} />
      </Details>
      <Details summary={words.dismiss} open={sent('dismiss')}>
        <EndForm visit={visit} form={form} act="dismiss" help={words.dismissHelp} submit={words.dismiss} />
      </Details>
      <Details summary={words.annul} open={sent('annul')}>
        <EndForm visit={visit} form={form} act="annul" help={words.annulHelp} submit={words.annul} />
      </Details>
    </>
  )
}

interface EndProps {
  visit: Visit
  form: FormState
  act: 'dismiss' | 'annul'
  help: string
  submit: string
}

function EndForm({ visit, form, act, help, submit }: EndProps) {
  const words = visit.words(governWords)
  return (
    <CaseForm act={act}>
      <p class="govuk-hint">{help}</p>
      <TextArea form={formOf(form, act)} name="reason" label={words.reason} rows={3} />
      <Button kind="warning" small>
        {submit}
      </Button>
    </CaseForm>
  )
}

function ReopenForm({ visit, form, file }: Props) {
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

function AssignForm({ visit, form, file, positions }: Props & { positions: SelectGroup[] }) {
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

/** For outputs: what became of it. */
export function DisposeForm({ visit, form, file }: Props) {
  const words = visit.words(governWords)
  const own = formOf(form, 'dispose', { disposition: file.disposition ?? '', note: file.dispositionNote })
  const labels = visit.words(nouns).disposition
  return (
    <CaseForm act="dispose">
      <RadiosField
        form={own}
        name="disposition"
        label={words.disposition}
        options={DISPOSITIONS.map(value => ({ value, label: labels[value] }))}
      />
      <TextArea form={own} name="note" label={words.note} hint={words.noteHint} rows={3} />
      <Button small>{words.disposeSubmit}</Button>
    </CaseForm>
  )
}

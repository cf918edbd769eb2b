import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxField,
  FileField,
  Form,
  formOf,
  HiddenField,
  SelectField,
  TextArea,
} from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import { EvidenceLink } from '../frame.tsx'
import { nouns } from '../words/nouns.ts'
import type { Props } from './ready.view.tsx'
import { STATED, type StatedCode } from './requirements.ts'
import type { Statement } from './state.ts'
import { readyWords } from './words.ts'

interface StatedProps {
  visit: Visit
  charterId: number
  code: StatedCode
  statement: Statement | undefined
}

export function Stated({ visit, charterId, code, statement }: StatedProps) {
  const words = visit.words(readyWords)
  if (!statement) return <>{words.requirements[code].missing}</>
  const when = visit.moments.moment(statement.at)
  return (
    <>
      <span class="cv-line">{statement.statement}</span>
      <span class="govuk-hint">{words.stated(statement.by ?? '', when)}</span>{' '}
      <EvidenceLink visit={visit} charterId={charterId} id={statement.fileId} name={statement.fileName} />
    </>
  )
}

export function StateForm({ visit, form: sent }: Props) {
  const words = visit.words(readyWords)
  const form = formOf(sent, 'state')
  return (
    <Details summary={words.state} open={Object.keys(form.errors).length > 0}>
      <Form id="state" enctype="multipart/form-data">
        <HiddenField name="_act" value="state" />
        <SelectField
          form={form}
          name="requirement"
          label={words.choose}
          options={STATED.map(code => ({ value: code, label: words.requirements[code].name }))}
        />
        <CheckboxField form={form} name="fulfilled" label={words.fulfilled} />
        <TextArea form={form} name="statement" label={words.statement} rows={3} />
        <FileField
          form={form}
          name="evidence"
          label={visit.words(nouns).evidence}
          hint={visit.words(nouns).evidenceHint}
          optional
        />
        <Button>{words.state}</Button>
      </Form>
    </Details>
  )
}

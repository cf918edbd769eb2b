import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  ErrorSummary,
  Form,
  formOf,
  HiddenField,
  NumberField,
  TextField,
  textOf,
} from '../../../platform/views/form.tsx'
import { Card, type Column, DefinitionList } from '../../../platform/views/parts.tsx'
import { nouns } from '../words/nouns.ts'
import { Attributes, type Shown } from './attributes.view.tsx'
import type { Expectation, Study } from './studies.queries.ts'
import { studyWords } from './words.ts'

export function StudyView({
  visit,
  form,
  study,
  drafts,
  ...shown
}: Shown & { form: FormState; study: Study; drafts: boolean }) {
  const words = visit.words(studyWords)
  const remove: Column<Expectation> = {
    key: 'remove',
    label: words.remove,
    cell: row => (
      <Form>
        <HiddenField name="_act" value="remove" />
        <HiddenField name="expectation" value={String(row.id)} />
        <Button kind="quiet" small hidden={row.attribute}>
          {words.remove}
        </Button>
      </Form>
    ),
  }
  return (
    <>
      <ErrorSummary form={formOf(form, textOf(form, '_act'))} />
      <DefinitionList
        columns
        items={[
          { label: words.method, value: visit.words(nouns).methods[study.method] },
          { label: words.carriedOutOn, value: visit.moments.date(study.carriedOutOn) },
          { label: words.respondents, value: study.respondents ?? '–' },
          { label: words.population, value: study.population ?? '–' },
          ...(study.note ? [{ label: words.note, value: study.note }] : []),
        ]}
      />
      <Card title={words.attributes}>
        <Attributes visit={visit} {...shown} more={drafts ? [remove] : []} />
      </Card>
      {drafts && <ExpectationForm visit={visit} form={form} />}
    </>
  )
}

function ExpectationForm({ visit, form: sent }: { visit: Visit; form: FormState }) {
  const words = visit.words(studyWords)
  const form = formOf(sent, 'add')
  return (
    <Card title={words.addAttribute}>
      <Form id="add">
        <HiddenField name="_act" value="add" />
        <TextField form={form} name="attribute" label={words.attribute} hint={words.attributeHint} />
        <NumberField
          form={form}
          name="importance"
          label={words.importance}
          hint={words.importanceHint}
          decimals
          width={3}
        />
        <NumberField
          form={form}
          name="satisfaction"
          label={words.satisfaction}
          hint={words.satisfactionHint}
          decimals
          width={3}
          optional
        />
        <Button>{words.addAttribute}</Button>
      </Form>
    </Card>
  )
}

import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  formOf,
  HiddenField,
  NumberField,
  RadiosField,
  TextArea,
  TextField,
  textOf,
} from '../../../platform/views/form.tsx'
import { Card, type Column, DefinitionList, EmptyState, Table, Tag } from '../../../platform/views/parts.tsx'
import { dayText } from '../../../platform/words/when.ts'
import { charterPaths } from '../paths.ts'
import { STUDY_METHODS } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import type { Expectation, Study } from './studies.queries.ts'
import { studyWords } from './words.ts'

interface Shown {
  visit: Visit
  expectations: Expectation[]
  answers: Map<number, string[]>
}

export function StudiesView({ visit, charterId, studies, ...shown }: Shown & { charterId: number; studies: Study[] }) {
  const words = visit.words(studyWords)
  const noun = visit.words(nouns)
  if (studies.length === 0)
    return (
      <EmptyState title={words.none} icon="users">
        {words.noneHint}
      </EmptyState>
    )
  return (
    <>
      <p class="govuk-body">{words.lead}</p>
      <Table
        caption={visit.words(studyWords).study}
        captionHidden
        rows={studies}
        rowUrl={row => visit.url(charterPaths.study(charterId, row.id))}
        columns={[
          { key: 'source', label: words.source, wide: true, cell: row => row.source },
          { key: 'method', label: words.method, cell: row => noun.methods[row.method] },
          {
            key: 'day',
            label: words.carriedOutOn,
            nowrap: true,
            cell: row => dayText(visit.locale, row.carriedOutOn),
          },
          { key: 'respondents', label: words.respondents, numeric: true, cell: row => row.respondents },
          { key: 'attributes', label: words.attributes, numeric: true, cell: row => row.expectations },
        ]}
      />
      <Card title={words.priority}>
        <Attributes visit={visit} {...shown} />
      </Card>
    </>
  )
}

function Attributes({ visit, expectations, answers, more = [] }: Shown & { more?: Column<Expectation>[] }) {
  const words = visit.words(studyWords)
  return (
    <Table
      caption={words.attributes}
      captionHidden
      rows={expectations}
      columns={[
        { key: 'attribute', label: words.attribute, wide: true, cell: row => row.attribute },
        { key: 'importance', label: words.importance, numeric: true, cell: row => row.importance },
        { key: 'satisfaction', label: words.satisfaction, numeric: true, cell: row => row.satisfaction },
        {
          key: 'answers',
          label: words.answers,
          cell: row => answers.get(row.id)?.join(', ') ?? <Tag tone="caution">{words.unanswered}</Tag>,
        },
        ...more,
      ]}
    />
  )
}

export function StudyForm({ visit, form: sent }: { visit: Visit; form: FormState }) {
  const words = visit.words(studyWords)
  const form = formOf(sent, 'submit')
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} order={['method', 'source', 'carriedOutOn', 'respondents', 'population', 'note']} />
      <Form draft="expectation-study">
        <RadiosField
          form={form}
          name="method"
          label={words.method}
          options={STUDY_METHODS.map(value => ({ value, label: visit.words(nouns).methods[value] }))}
        />
        <TextField form={form} name="source" label={words.source} hint={words.sourceHint} />
        <DateField form={form} name="carriedOutOn" label={words.carriedOutOn} />
        <NumberField form={form} name="respondents" label={words.respondents} optional />
        <NumberField form={form} name="population" label={words.population} hint={words.populationHint} optional />
        <TextArea form={form} name="note" label={words.note} rows={4} optional />
        <Button>{words.add}</Button>
      </Form>
    </div>
  )
}

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
          { label: words.carriedOutOn, value: dayText(visit.locale, study.carriedOutOn) },
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

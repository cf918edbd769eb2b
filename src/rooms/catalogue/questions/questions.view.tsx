import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  ButtonLink,
  CheckboxField,
  ErrorSummary,
  Form,
  formOf,
  HiddenField,
  RadiosField,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, Table, Tag } from '../../../platform/views/parts.tsx'
import { paths } from '../paths.ts'
import { QUESTION_KINDS, type Question } from './questions.ts'
import { questionWords } from './words.ts'

interface CardProps {
  visit: Visit
  service: { id: number }
  questions: Question[]
  mayEdit: boolean
}

export function QuestionsCard({ visit, service, questions, mayEdit }: CardProps) {
  const words = visit.words(questionWords)
  return (
    <Card
      title={words.title}
      actions={
        mayEdit && (
          <ButtonLink to={visit.url(paths.newQuestion(service.id))} kind="secondary" icon="plus" small>
            {words.add}
          </ButtonLink>
        )
      }
    >
      <p class="govuk-hint">{words.lead}</p>
      <Table
        caption={words.title}
        captionHidden
        rows={questions}
        rowUrl={row => (mayEdit ? visit.url(paths.question(service.id, row.id)) : undefined)}
        empty={<p>{words.none}</p>}
        columns={[
          { key: 'label', label: words.label, cell: row => row.label },
          { key: 'kind', label: words.kind, cell: row => words.kinds[row.kind as 'text'] },
          {
            key: 'required',
            label: words.requiredShort,
            cell: row =>
              row.active ? row.required ? words.requiredShort : words.optional : <Tag>{words.inactive}</Tag>,
          },
          {
            key: 'order',
            label: words.order,
            cell: row => mayEdit && row.active && <Order visit={visit} row={row} questions={questions} />,
          },
        ]}
      />
    </Card>
  )
}

function Order({ visit, row, questions }: { visit: Visit; row: Question; questions: Question[] }) {
  const words = visit.words(questionWords)
  const asked = questions.filter(question => question.active)
  return (
    <Form class="cv-order">
      <HiddenField name="question" value={String(row.id)} />
      <Actions>
        {asked[0] !== row && (
          <Button name="_act" value="up" kind="quiet" icon="arrow-up" small hidden={row.label}>
            {words.up}
          </Button>
        )}
        {asked.at(-1) !== row && (
          <Button name="_act" value="down" kind="quiet" icon="arrow-down" small hidden={row.label}>
            {words.down}
          </Button>
        )}
      </Actions>
    </Form>
  )
}

export function QuestionForm({ visit, form: sent, question }: { visit: Visit; form: FormState; question?: Question }) {
  const words = visit.words(questionWords)
  const form = formOf(sent, 'submit', question ? known(question) : { active: 'yes' })
  const hasOptions = !question || question.kind === 'list' || question.kind === 'several'
  return (
    <Form class="cv-narrow-form">
      <ErrorSummary form={form} order={['label', 'hint', 'kind', 'options']} />
      <TextField form={form} name="label" label={words.label} hint={words.labelHint} />
      <TextField form={form} name="hint" label={words.hint} optional />
      {question ? (
        <>
          <HiddenField name="kind" value={question.kind} />
          <div class="govuk-form-group">
            <p class="govuk-label">{words.kind}</p>
            <p class="cv-fixed">{words.kinds[question.kind as 'text']}</p>
            <p class="govuk-hint">{words.kindFixed}</p>
          </div>
        </>
      ) : (
        <RadiosField
          form={form}
          name="kind"
          label={words.kind}
          options={QUESTION_KINDS.map(value => ({ value, label: words.kinds[value] }))}
          small
        />
      )}
      {hasOptions && (
        <TextArea
          form={form}
          name="options"
          label={words.options}
          hint={words.optionsHint}
          rows={5}
          optional={!question}
        />
      )}
      <CheckboxField form={form} name="required" label={words.required} small />
      <CheckboxField form={form} name="active" label={words.active} hint={words.activeHint} small />
      <Button>{words.save}</Button>
    </Form>
  )
}

const known = (question: Question): FormState['values'] => ({
  label: question.label,
  hint: question.hint,
  kind: question.kind,
  options: question.options.join('\n'),
  required: question.required ? 'yes' : '',
  active: question.active ? 'yes' : '',
})

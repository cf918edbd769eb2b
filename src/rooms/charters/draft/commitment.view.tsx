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
  SelectField,
  TextArea,
  TextField,
  textOf,
} from '../../../platform/views/form.tsx'
import { Card, Details } from '../../../platform/views/parts.tsx'
import type { Commitment } from '../read/commitments.queries.ts'
import type { Expectation } from '../study/studies.queries.ts'
import { nouns } from '../words/nouns.ts'
import type { Choosable } from './indicators.ts'
import { draftWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  expectations: Expectation[]
  indicators: Choosable[]
  /** Absent while it is being added. */
  commitment?: Commitment
}

const FIELDS = ['expectationId', 'statement', 'indicatorId', 'comparator', 'target', 'upper', 'population', 'remedy']

export function CommitmentForm(props: Props) {
  const { visit, form: sent, commitment } = props
  const words = visit.words(draftWords)
  const form = formOf(sent, 'submit', commitment ? known(commitment) : { complaintChannel: words.channelDefault })
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={textOf(sent, '_act') === 'drop' ? formOf(sent, 'drop') : form} order={FIELDS} />
      <Form draft={commitment ? undefined : 'commitment'}>
        <Pledge {...props} form={form} />
        <Measure {...props} form={form} />
        <Remedy {...props} form={form} />
        <Button>{visit.words(nouns).save}</Button>
      </Form>
      {commitment && (
        <Details summary={words.drop}>
          <p class="govuk-hint">{words.dropHint}</p>
          <Form id="drop">
            <HiddenField name="_act" value="drop" />
            <Button kind="warning">{words.drop}</Button>
          </Form>
        </Details>
      )}
    </div>
  )
}

const known = (commitment: Commitment) => ({
  expectationId: String(commitment.expectationId ?? ''),
  statement: commitment.statement,
  indicatorId: String(commitment.indicatorId ?? ''),
  comparator: commitment.target?.comparator ?? '',
  target: String(commitment.target?.target ?? ''),
  upper: String(commitment.target?.upper ?? ''),
  population: commitment.population,
  remedy: commitment.remedy,
  complaintChannel: commitment.complaintChannel,
  validFrom: commitment.validFrom ?? '',
  validTo: commitment.validTo ?? '',
})

function Pledge({ visit, form, expectations }: Props) {
  const words = visit.words(draftWords)
  return (
    <>
      <SelectField
        form={form}
        name="expectationId"
        label={words.expectation}
        hint={words.expectationHint}
        blank={words.chooseExpectation}
        options={expectations.map(({ id, attribute, importance }) => ({
          value: String(id),
          label: words.weight(attribute, visit.number(importance, 2)),
        }))}
      />
      <TextArea
        form={form}
        name="statement"
        label={words.statement}
        hint={words.statementHint}
        rows={3}
        maxCharacters={600}
      />
      <TextField form={form} name="population" label={words.population} hint={words.populationHint} optional />
    </>
  )
}

function Measure({ visit, form, indicators }: Props) {
  const words = visit.words(draftWords)
  const comparators = Object.entries(words.comparators).map(([value, label]) => ({ value, label }))
  return (
    <Card title={words.measured}>
      <p class="govuk-hint">{words.judging}</p>
      <SelectField
        form={form}
        name="indicatorId"
        label={words.indicator}
        hint={words.indicatorHint}
        blank={words.chooseIndicator}
        options={indicators.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        form={form}
        name="comparator"
        label={words.comparator}
        blank={words.chooseComparator}
        options={comparators}
      />
      <NumberField form={form} name="target" label={words.target} hint={words.targetHint} decimals />
      <NumberField form={form} name="upper" label={words.upper} hint={words.upperHint} decimals optional />
      <DateField form={form} name="validFrom" label={words.validFrom} hint={words.validHint} optional />
      <DateField form={form} name="validTo" label={words.validTo} hint={words.validHint} optional />
    </Card>
  )
}

function Remedy({ visit, form }: Props) {
  const words = visit.words(draftWords)
  return (
    <>
      <TextArea form={form} name="remedy" label={words.remedy} hint={words.remedyHint} rows={3} maxCharacters={600} />
      <TextField form={form} name="complaintChannel" label={words.channel} />
    </>
  )
}

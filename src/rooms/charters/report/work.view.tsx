/** What the unit adds to the figures: its words, its signature, its corrections. */
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  ButtonLink,
  CheckboxField,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  HiddenField,
  TextArea,
} from '../../../platform/views/form.tsx'
import { Card } from '../../../platform/views/parts.tsx'
import type { Report } from './report.queries.ts'
import { NARRATIVE_PARTS } from './vocabulary.ts'
import { reportWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  report: Report
  path: string
}

/** What was typed, else what is kept. */
const typed = (form: FormState, kept: Report['narrative']): FormState => ({
  errors: form.errors,
  values: Object.keys(form.values).length > 0 ? form.values : { ...kept },
})

export function Begin({ visit }: { visit: Visit }) {
  return (
    <Form>
      <HiddenField name="_act" value="begin" />
      <Actions>
        <Button icon="plus">{visit.words(reportWords).begin}</Button>
      </Actions>
    </Form>
  )
}

interface WriteProps extends Props {
  unit: string | null
  maySign: boolean
  ended: boolean
}

export function WriteAndSign({ visit, form, report, path, unit, maySign, ended }: WriteProps) {
  const words = visit.words(reportWords)
  const state = typed(form, report.narrative)
  return (
    <Card title={words.analysis} id="explicar">
      <ErrorSummary form={form} />
      <Form draft={path}>
        {NARRATIVE_PARTS.map(part => (
          <TextArea
            key={part}
            form={state}
            name={part}
            label={words.parts[part]}
            hint={words.hints[part]}
            rows={4}
            maxCharacters={4000}
          />
        ))}
        <TextArea
          form={state}
          name="internalNotice"
          label={words.internalNotice}
          hint={words.internalNoticeHint}
          rows={2}
          maxCharacters={4000}
          optional
        />
        <DateField form={state} name="internalNoticeOn" label={words.internalNoticeOn} optional />
        {maySign && ended ? (
          <>
            <p class="govuk-body">{words.signWarning}</p>
            <CheckboxField form={state} name="reviewed" label={words.confirmSign} />
          </>
        ) : (
          <p class="govuk-hint">{unit && ended ? words.whoSigns(unit) : words.running}</p>
        )}
        <Actions>
          {maySign && ended && (
            <Button name="_act" value="sign" icon="circle-check">
              {words.sign}
            </Button>
          )}
          <Button name="_act" value="save" kind="secondary">
            {words.save}
          </Button>
        </Actions>
      </Form>
    </Card>
  )
}

export function Correct({ visit, form }: Props) {
  const words = visit.words(reportWords)
  return (
    <Card title={words.correct} id="corregir">
      <ErrorSummary form={form} />
      <p class="govuk-body">{words.correctLead}</p>
      <Form>
        <HiddenField name="_act" value="correct" />
        <TextArea form={form} name="reason" label={words.reason} rows={3} maxCharacters={2000} />
        <Actions>
          <Button kind="secondary">{words.correct}</Button>
        </Actions>
      </Form>
    </Card>
  )
}

export function Files({ visit, path }: { visit: Visit; path: string }) {
  const words = visit.words(reportWords)
  return (
    <>
      {(['pdf', 'xlsx'] as const).map(kind => (
        <ButtonLink key={kind} to={visit.url(`${path}/${kind}`)} kind="secondary" icon="file-download" small>
          {words[kind]}
        </ButtonLink>
      ))}
    </>
  )
}

export function Former({ visit, reports }: { visit: Visit; reports: Report[] }) {
  const words = visit.words(reportWords)
  const { moment } = visit.moments
  return (
    <section>
      <h2 class="govuk-heading-m">{words.formerNumbers}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {reports.map(report => (
          <li key={report.id}>
            {words.number(visit.number(report.number))}. {words.states[report.state]}
            {report.signedAt && `, ${moment(report.signedAt)}`}. <code class="cv-hash">{report.contentHash}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

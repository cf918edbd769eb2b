import type { ComponentChildren } from 'preact'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  formOf,
  HiddenField,
  TextArea,
  textOf,
} from '../../../platform/views/form.tsx'
import { Card, Details } from '../../../platform/views/parts.tsx'
import { HandOverForm } from '../hand-over/hand-over.view.tsx'
import { may } from '../permissions.ts'
import type { Charter, Version } from '../read/charter.queries.ts'
import { afterCharter } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import { standingWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  charter: Charter
  inForce: Version | undefined
  /** In use, by name. */
  units: { id: number; name: string }[]
}

export function StandingView(props: Props) {
  const { visit, form, charter, inForce } = props
  const words = visit.words(standingWords)
  const governs = visit.can(may.govern)
  const can = (act: Parameters<typeof afterCharter>[1]) => governs && afterCharter(charter.state, act) !== undefined
  return (
    <>
      <ErrorSummary form={formOf(form, textOf(form, '_act'))} />
      {!governs && <p class="govuk-body">{words.noRight}</p>}
      {!inForce && <p class="govuk-body">{words.nothing}</p>}
      {inForce && <Review {...props} inForce={inForce} governs={governs} />}
      {inForce && governs && (can('suspend') || can('resume')) && <End {...props} inForce={inForce} />}
      {can('resume') && (
        <Card title={words.resume}>
          <p class="govuk-hint">{words.resumeHint}</p>
          <Form id="resume">
            <HiddenField name="_act" value="resume" />
            <Button>{words.resume}</Button>
          </Form>
        </Card>
      )}
      {governs && <HandOverForm {...props} />}
      {can('suspend') && (
        <Because {...props} act="suspend" label={words.suspend}>
          {words.suspendHint}
        </Because>
      )}
      {can('withdraw') && (
        <Because {...props} act="withdraw" label={words.withdraw}>
          {words.withdrawHint}
        </Because>
      )}
    </>
  )
}

function Because({
  visit,
  form: sent,
  act,
  label,
  children,
}: Props & { act: string; label: string; children: ComponentChildren }) {
  const form = formOf(sent, act)
  return (
    <Details summary={label} open={Object.keys(form.errors).length > 0}>
      <p class="govuk-hint">{children}</p>
      <Form id={act}>
        <HiddenField name="_act" value={act} />
        <TextArea form={form} name="reason" label={visit.words(nouns).reason} rows={3} />
        <Button kind="warning">{label}</Button>
      </Form>
    </Details>
  )
}

function Review({ visit, form: sent, inForce, governs }: Props & { inForce: Version; governs: boolean }) {
  const words = visit.words(standingWords)
  const form = formOf(sent, 'review')
  const due = inForce.nextReviewOn
  const overdue = due !== null && due < visit.today
  return (
    <Card title={words.review}>
      {due && (
        <p class="govuk-body">
          {overdue ? words.reviewOverdue(visit.moments.date(due)) : words.reviewDue(visit.moments.date(due))}
        </p>
      )}
      {governs && (
        <Form id="review">
          <HiddenField name="_act" value="review" />
          <p class="govuk-hint">{words.reviewHint}</p>
          <TextArea form={form} name="reason" label={words.statement} rows={2} />
          <Button kind="secondary">{words.reviewed}</Button>
        </Form>
      )}
    </Card>
  )
}

function End({ visit, form: sent, inForce }: Props & { inForce: Version }) {
  const words = visit.words(standingWords)
  const form = formOf(sent, 'end', { endsOn: inForce.inForceTo ?? '' })
  return (
    <Card title={words.end}>
      <Form id="end">
        <HiddenField name="_act" value="end" />
        <p class="govuk-hint">{words.endHint}</p>
        <DateField form={form} name="endsOn" label={words.endsOn} optional />
        <Button kind="secondary">{words.setEnd}</Button>
      </Form>
    </Card>
  )
}

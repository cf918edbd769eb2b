import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, formOf, HiddenField, SelectField } from '../../../platform/views/form.tsx'
import { Card, type Column, EmptyState, Link, Table } from '../../../platform/views/parts.tsx'
import { instantText } from '../../../platform/words/when.ts'
import { type NonconformityAbout, nonconformityPath } from '../../improvement/index.ts'
import { figureText, type Period, periodCode, periodName, recordsPath } from '../../indicators/index.ts'
import { may } from '../permissions.ts'
import { targetText } from '../read/promise-words.ts'
import { JudgementTag } from '../show/judgement.view.tsx'
import type { ClaimRow } from './claims.queries.ts'
import type { Judged } from './judged.ts'
import { followWords } from './words.ts'

export interface FollowedPeriod {
  period: Period
  judged: Judged[]
}

interface Props {
  visit: Visit
  form: FormState
  /** Newest first. */
  periods: FollowedPeriod[]
  nonconformities: NonconformityAbout[]
  claims: ClaimRow[]
}

export function FollowUpView(props: Props) {
  const { visit, form, periods } = props
  const words = visit.words(followWords)
  return (
    <>
      <ErrorSummary form={formOf(form, 'judge')} />
      {periods.length === 0 ? <EmptyState title={words.none} icon="target" /> : <p class="govuk-body">{words.lead}</p>}
      {periods.map(followed => (
        <PeriodTable key={periodCode(followed.period)} {...props} followed={followed} />
      ))}
      {periods.length > 0 && visit.can(may.draft) && <JudgeForm {...props} />}
      <Claims {...props} />
    </>
  )
}

function PeriodTable({ visit, nonconformities, followed }: Props & { followed: FollowedPeriod }) {
  const words = visit.words(followWords)
  return (
    <Table
      caption={periodName(visit.locale, followed.period)}
      rows={followed.judged}
      columns={[
        {
          key: 'commitment',
          label: words.commitment,
          wide: true,
          cell: row => `${row.code}. ${row.statement}`,
        },
        { key: 'version', label: words.version, numeric: true, cell: row => row.versionNumber },
        {
          key: 'target',
          label: words.target,
          cell: row => targetText(visit.locale, row.target, row.unitOfMeasure),
        },
        figureColumn(visit, followed.period),
        {
          key: 'verdict',
          label: words.verdict,
          cell: row => <JudgementTag visit={visit} judgement={row.judgement} />,
        },
        {
          key: 'nonconformity',
          label: words.nonconformity,
          cell: row => (
            <Opened visit={visit} about={nonconformities} commitmentId={row.commitmentId} period={followed.period} />
          ),
        },
      ]}
    />
  )
}

function figureColumn(visit: Visit, period: Period): Column<Judged> {
  const words = visit.words(followWords)
  return {
    key: 'figure',
    label: words.figure,
    cell: row => {
      const { value, base } = figureText(visit.locale, row.figure, row.unitOfMeasure)
      const text = `${value} (${base})`
      if (row.figure.base === 0 || !visit.can(may.seeRecords)) return text
      return (
        <Link to={visit.url(recordsPath(row.indicatorId, period))} hidden={words.records}>
          {text}
        </Link>
      )
    },
  }
}

/** The nonconformities of a promise that were opened after the period began and are about it. */
function Opened({
  visit,
  about,
  commitmentId,
  period,
}: {
  visit: Visit
  about: NonconformityAbout[]
  commitmentId: number
  period: Period
}) {
  const own = about.filter(
    ({ subjectId, origin, originKey }) =>
      subjectId === commitmentId && origin === 'commitment' && (originKey ?? '').endsWith(period.startsOn),
  )
  return (
    <>
      {own.map(({ id, folio }) => (
        <Link key={id} to={visit.url(nonconformityPath(id))}>
          {folio}
        </Link>
      ))}
    </>
  )
}

function JudgeForm({ visit, form: sent, periods }: Props) {
  const words = visit.words(followWords)
  const form = formOf(sent, 'judge')
  return (
    <Card title={words.judge}>
      <Form id="judge">
        <HiddenField name="_act" value="judge" />
        <SelectField
          form={form}
          name="period"
          label={words.period}
          hint={words.judgeHint}
          options={periods.map(({ period }) => ({
            value: periodCode(period),
            label: periodName(visit.locale, period),
          }))}
        />
        <Button kind="secondary">{words.judge}</Button>
      </Form>
    </Card>
  )
}

function Claims({ visit, claims }: Props) {
  const words = visit.words(followWords)
  return (
    <Card title={words.claims}>
      <Table
        caption={words.claims}
        captionHidden
        rows={claims}
        rowUrl={row => visit.url(`/interno/solicitudes/${row.requestId}`)}
        empty={<p class="govuk-body">{words.noClaims}</p>}
        columns={[
          { key: 'folio', label: words.folio, cell: row => row.folio },
          { key: 'commitment', label: words.commitment, wide: true, cell: row => `${row.code}. ${row.statement}` },
          {
            key: 'when',
            label: words.claimedAt,
            cell: row => instantText(visit.locale, visit.tenant.timeZone, row.claimedAt),
          },
        ]}
      />
    </Card>
  )
}

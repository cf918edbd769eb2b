import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxField,
  ErrorSummary,
  FileField,
  Form,
  formOf,
  HiddenField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, Inset, Table, Tag } from '../../../platform/views/parts.tsx'
import { DifferencesView } from '../compare/differences.view.tsx'
import { OUTCOMES, type Review, type ReviewedRow } from './review.ts'
import { exchangeWords } from './words.ts'

export function ImportForm({ visit, form }: { visit: Visit; form: FormState }) {
  const words = visit.words(exchangeWords)
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} />
      <Inset>
        <ul class="govuk-list govuk-list--bullet">
          {words.how.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Inset>
      <Form enctype="multipart/form-data">
        <FileField form={form} name="file" label={words.file} accept=".xlsx,.csv" />
        <Button>{words.review}</Button>
      </Form>
    </div>
  )
}

const TONES = { create: 'brand', change: 'caution', same: 'neutral', refused: 'bad' } as const

export function ReviewView({ visit, form, review }: { visit: Visit; form: FormState; review: Review }) {
  const words = visit.words(exchangeWords)
  const count = (outcome: ReviewedRow['outcome']) => review.rows.filter(row => row.outcome === outcome).length
  return (
    <>
      <ErrorSummary form={form} />
      <Card title={words.summary}>
        <ul class="govuk-list govuk-list--bullet">
          {OUTCOMES.filter(outcome => count(outcome) > 0).map(outcome => (
            <li key={outcome}>{words.counts[outcome](count(outcome))}</li>
          ))}
        </ul>
        {count('refused') > 0 && <p>{words.mend}</p>}
        {review.unknownColumns.length > 0 && <p>{words.unknownColumns(review.unknownColumns.join(', '))}</p>}
        <Confirm visit={visit} form={form} stamp={review.stamp} many={count('create') + count('change')} />
      </Card>
      <Rows visit={visit} rows={review.rows.filter(row => row.outcome !== 'same')} />
    </>
  )
}

/** Those that do not enter first: they are what somebody must mend. */
function Rows({ visit, rows }: { visit: Visit; rows: ReviewedRow[] }) {
  const words = visit.words(exchangeWords)
  if (rows.length === 0) return null
  return (
    <Table
      caption={words.what}
      captionHidden
      rows={rows.toSorted((a, b) => Number(b.outcome === 'refused') - Number(a.outcome === 'refused'))}
      columns={[
        { key: 'service', label: words.service, cell: row => row.name, heading: true },
        { key: 'line', label: words.row, cell: row => row.line, numeric: true },
        { key: 'outcome', label: words.outcome, cell: row => <Outcome visit={visit} row={row} /> },
        { key: 'what', label: words.what, cell: row => <Detail visit={visit} row={row} />, wide: true },
      ]}
    />
  )
}

const Outcome = ({ visit, row }: { visit: Visit; row: ReviewedRow }) => (
  <Tag tone={TONES[row.outcome]}>{visit.words(exchangeWords).outcomes[row.outcome]}</Tag>
)

function Detail({ visit, row }: { visit: Visit; row: ReviewedRow }) {
  const words = visit.words(exchangeWords)
  if (row.outcome === 'create') return <>{words.newCode(row.code)}</>
  if (row.outcome === 'change') return <DifferencesView visit={visit} differences={row.differences} />
  return (
    <>
      {row.problems.map(({ column, sentence }) => (
        <span key={`${column} ${sentence}`} class="cv-line">
          {column ? words.problem(column, sentence) : sentence}
        </span>
      ))}
    </>
  )
}

interface ConfirmProps {
  visit: Visit
  form: FormState
  stamp: string
  many: number
}

function Confirm({ visit, form: sent, stamp, many }: ConfirmProps) {
  const words = visit.words(exchangeWords)
  const form = formOf(sent, 'submit', {})
  if (many === 0) return <p>{words.nothing}</p>
  return (
    <Form class="cv-narrow-form">
      <HiddenField name="stamp" value={stamp} />
      <CheckboxField form={form} name="publish" label={words.publish} hint={words.publishHint} small />
      <TextField form={form} name="note" label={words.note} optional />
      <Button>{words.confirm(many)}</Button>
    </Form>
  )
}

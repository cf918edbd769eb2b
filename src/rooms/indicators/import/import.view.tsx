import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  ErrorSummary,
  FileField,
  Form,
  type FormState,
  formOf,
  HiddenField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, Details, Notice, Table } from '../../../platform/views/parts.tsx'
import type { ImportQuery } from './import.page.tsx'
import { COLUMNS, NEEDED } from './read-rows.ts'
import { MOST_ROWS, type Review, type Unread } from './review.ts'
import { importWords } from './words.ts'

interface ImportProps {
  visit: Visit
  form: FormState
  asked: ImportQuery
  review: Review | Unread | undefined
}

export function ImportView({ visit, form: sent, asked, review }: ImportProps) {
  const words = visit.words(importWords)
  const form = formOf(sent, 'submit', { origin: asked.origen ?? '' })
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} />
      {review && <ReviewCard visit={visit} review={review} />}
      <Form enctype="multipart/form-data">
        <TextField
          form={form}
          name="origin"
          label={words.origin}
          hint={words.originHint}
          width={20}
          spellcheck={false}
        />
        <FileField form={form} name="file" label={words.file} accept=".csv,text/csv" />
        <Button kind={review && 'fresh' in review && review.fresh.length > 0 ? 'secondary' : 'primary'}>
          {words.review}
        </Button>
      </Form>
      <Columns visit={visit} />
    </div>
  )
}

const SHOWN = 20

function ReviewCard({ visit, review }: { visit: Visit; review: Review | Unread }) {
  const words = visit.words(importWords)
  if (!('fresh' in review)) return <Notice kind="error">{faultOf(visit, review)}</Notice>
  const { fresh, repeated, bad } = review
  return (
    <Card title={words.reviewed}>
      <ul class="govuk-list govuk-list--bullet">
        <li>{words.good(fresh.length)}</li>
        {repeated > 0 && <li>{words.repeated(repeated)}</li>}
        {bad.length > 0 && <li>{words.bad(bad.length)}</li>}
      </ul>
      {bad.slice(0, SHOWN).map(({ line, problem }) => (
        <p key={line} class="govuk-hint">
          {words.line(line)}: {words.problems[problem]}
        </p>
      ))}
      {bad.length > SHOWN && <p class="govuk-hint">{words.more(bad.length - SHOWN)}</p>}
      {fresh.length > 0 && (
        <Form>
          <HiddenField name="_act" value="confirm" />
          <Button>{words.import}</Button>
        </Form>
      )}
    </Card>
  )
}

function faultOf(visit: Visit, fault: Unread): string {
  const words = visit.words(importWords)
  if ('missing' in fault) return words.noColumns(fault.missing.join(', '))
  if (fault.unread === 'too-many') return words.tooMany(visit.number(MOST_ROWS))
  return fault.unread === 'no-file' ? words.missingFile : words.unreadable
}

function Columns({ visit }: { visit: Visit }) {
  const words = visit.words(importWords)
  return (
    <Details summary={words.columns}>
      <Table
        caption={words.columns}
        captionHidden
        compact
        rows={[...COLUMNS]}
        columns={[
          { key: 'column', label: words.column, heading: true, cell: column => <code>{column}</code> },
          { key: 'holds', label: words.holds, wide: true, cell: column => words.about[column] },
          {
            key: 'needed',
            label: words.needed,
            cell: column => (NEEDED.some(one => one === column) ? words.yes : words.no),
          },
        ]}
      />
    </Details>
  )
}

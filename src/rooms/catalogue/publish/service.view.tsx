import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, formOf, HiddenField, TextArea, textOf } from '../../../platform/views/form.tsx'
import { Card, Details, Notice, Table } from '../../../platform/views/parts.tsx'
import { type Difference, differencesBetween } from '../compare/differences.ts'
import { DifferencesView } from '../compare/differences.view.tsx'
import { fieldLines, type Reading } from '../describe/read.ts'
import { RecordView } from '../describe/record.view.tsx'
import { recordWords } from '../describe/words.ts'
import { mayDraft } from '../draft/own.ts'
import { type ServiceFile, workingRecord } from '../draft/service-file.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import type { Question } from '../questions/questions.ts'
import { QuestionsCard } from '../questions/questions.view.tsx'
import { serviceWords } from '../services/words.ts'
import type { ServiceRecord } from '../vocabulary.ts'
import type { Publication } from './publications.ts'

interface HomeProps {
  visit: Visit
  form: FormState
  file: ServiceFile
  stamp: string
  reading: Reading
  publications: Publication[]
  questions: Question[]
}

export function ServiceHome(props: HomeProps) {
  const { visit, form, file, reading, questions } = props
  const words = visit.words(serviceWords)
  const record = file.published ?? workingRecord(file)
  const mayAdminister = visit.can(may.administer)
  return (
    <>
      <ErrorSummary form={formOf(form, textOf(form, '_act'))} />
      {file.retiredAt && <Retired {...props} />}
      {file.draft && <Waiting {...props} />}
      <Card title={file.version ? words.publishedRecord(file.version) : words.record}>
        <Unsaid visit={visit} record={record} reading={reading} />
        <RecordView visit={visit} record={record} reading={reading} />
      </Card>
      <QuestionsCard visit={visit} service={file} questions={questions} mayEdit={mayAdminister} />
      <History {...props} />
      {mayAdminister && !file.retiredAt && <Retire {...props} />}
    </>
  )
}

const NEEDED = [
  'requirements',
  'documents',
  'steps',
  'result',
  'cost',
  'silence',
  'hours',
  'channels',
  'legalBasis',
  'contact',
] as const

function Unsaid({ visit, record, reading }: { visit: Visit; record: ServiceRecord; reading: Reading }) {
  const { label } = visit.words(recordWords)
  const blank = NEEDED.filter(field => fieldLines(field, record, reading).length === 0)
  if (blank.length === 0) return null
  const fields = new Intl.ListFormat(visit.locale).format(
    blank.map(field => label[field].toLocaleLowerCase(visit.locale)),
  )
  return <p class="govuk-hint">{visit.words(serviceWords).missing(fields)}</p>
}

function Waiting({ visit, form: sent, file, stamp, reading }: HomeProps) {
  const words = visit.words(serviceWords)
  const form = formOf(sent, 'publish')
  const when = file.draftEditedAt ? visit.moments.moment(file.draftEditedAt) : ''
  const differences = file.draft && file.published && differencesBetween(file.published, file.draft, reading)
  return (
    <Card title={file.version === null ? words.neverPublished : words.drafted}>
      <p class="govuk-hint">
        {file.draftEditor ? words.draftedBy(file.draftEditor, when) : words.draftedWhen(when)}{' '}
        {file.version === null && words.neverPublishedHint}
      </p>
      {differences && <DifferencesView visit={visit} differences={differences} />}
      {visit.can(may.administer) && (
        <Form class="cv-narrow-form">
          <HiddenField name="_act" value="publish" />
          <HiddenField name="stamp" value={stamp} />
          <TextArea form={form} name="note" label={words.note} hint={words.noteHint} rows={2} optional />
          <Button>{words.publish}</Button>
        </Form>
      )}
      {file.version !== null && mayDraft(visit, file) && (
        <Form>
          <HiddenField name="_act" value="discard" />
          <Button kind="quiet">{words.discard}</Button>
        </Form>
      )}
    </Card>
  )
}

function History({ visit, file, publications }: HomeProps) {
  const words = visit.words(serviceWords)
  if (publications.length === 0) return null
  return (
    <Card title={words.history}>
      <Table
        caption={words.history}
        captionHidden
        rows={publications}
        rowUrl={row => visit.url(paths.publication(file.id, row.number))}
        columns={[
          { key: 'number', label: words.number, cell: row => words.publication(row.number) },
          {
            key: 'when',
            label: words.when,
            cell: row => visit.moments.moment(row.publishedAt),
          },
          { key: 'author', label: words.author, cell: row => row.author ?? words.noAuthor },
          { key: 'note', label: words.note, cell: row => row.note || words.noNote, wide: true },
        ]}
      />
    </Card>
  )
}

function Retire({ visit, form: sent }: HomeProps) {
  const words = visit.words(serviceWords)
  const form = formOf(sent, 'retire')
  return (
    <Details summary={words.retire} open={Object.keys(form.errors).length > 0}>
      <p>{words.retireHint}</p>
      <Form class="cv-narrow-form">
        <HiddenField name="_act" value="retire" />
        <TextArea form={form} name="reason" label={words.reason} hint={words.reasonHint} rows={2} />
        <Button kind="warning">{words.retire}</Button>
      </Form>
    </Details>
  )
}

function Retired({ visit, file }: HomeProps) {
  const words = visit.words(serviceWords)
  const when = file.retiredAt ? visit.moments.moment(file.retiredAt) : ''
  return (
    <Notice kind="warning" title={words.retiredOn(when)}>
      <p>{file.retiredReason}</p>
      {visit.can(may.administer) && (
        <Form>
          <HiddenField name="_act" value="reinstate" />
          <Button kind="secondary">{words.reinstate}</Button>
        </Form>
      )}
    </Notice>
  )
}

interface PublicationProps {
  visit: Visit
  publication: Publication
  reading: Reading
  /** Absent for the first. */
  differences?: Difference[]
}

export function PublicationView({ visit, publication, reading, differences }: PublicationProps) {
  const words = visit.words(serviceWords)
  const { number, author, note, publishedAt, record } = publication
  return (
    <>
      <p class="govuk-hint">
        {visit.moments.moment(publishedAt)} · {author ?? words.noAuthor}
      </p>
      {note && <p class="govuk-body cv-line">{note}</p>}
      <Card title={differences ? words.changesFrom(number - 1) : words.history}>
        {differences ? <DifferencesView visit={visit} differences={differences} /> : <p>{words.first}</p>}
      </Card>
      <Card title={words.record}>
        <RecordView visit={visit} record={record} reading={reading} />
      </Card>
    </>
  )
}

/** A report on screen: the same for who writes it, who signs it and who only reads. */
import type { Visit } from '../../../platform/http/visit.ts'
import { type Column, Details, Figures, Link, Table, Tag } from '../../../platform/views/parts.tsx'
import { folioPath } from '../../improvement/index.ts'
import { type Judgement, recordsPath } from '../../indicators/index.ts'
import { charterPaths } from '../paths.ts'
import { JudgementTag } from '../show/judgement.view.tsx'
import type { ReadCommitment } from './read-commitment.ts'
import type { ReadCharterLine } from './read-line.ts'
import type { ReadReport } from './readable.ts'
import type { Report } from './report.queries.ts'
import { reportWords } from './words.ts'

interface Props {
  visit: Visit
  report: Report
  read: ReadReport
}

export function ReportView({ visit, report, read }: Props) {
  const words = visit.words(reportWords)
  return (
    <>
      <Figures items={read.tally.map(({ label, value, base }) => ({ label, value, base }))} />
      <Narrative read={read} only="summary" words={words} />
      {report.charterId === null ? (
        <Charters visit={visit} read={read} />
      ) : (
        <>
          <Commitments visit={visit} report={report} read={read} />
          <Followed visit={visit} read={read} />
        </>
      )}
      <Misses visit={visit} read={read} />
      <Narrative read={read} except="summary" words={words} />
      {read.internalNotice && (
        <>
          <h2 class="govuk-heading-m">{words.internalNotice}</h2>
          <p class="govuk-body">{read.internalNotice}</p>
        </>
      )}
      <Details summary={words.definitions}>
        <ul class="govuk-list govuk-list--bullet">
          {read.definitions.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Details>
    </>
  )
}

function Commitments({ visit, report, read }: Props) {
  const words = visit.words(reportWords)
  const columns: Column<ReadCommitment>[] = [
    { key: 'commitment', label: words.commitment, wide: true, cell: row => row.heading },
    {
      key: 'verdict',
      label: words.verdict,
      cell: row => <JudgementTag visit={visit} judgement={row.judgement} says={row.verdict} />,
    },
    { key: 'target', label: words.target, cell: row => row.target },
    {
      key: 'result',
      label: words.result,
      numeric: true,
      nowrap: true,
      cell: row =>
        visit.person ? (
          <Link to={visit.url(recordsPath(row.indicatorId, row.judgedIn ?? report.period))}>{row.result}</Link>
        ) : (
          row.result
        ),
    },
    { key: 'base', label: words.base, numeric: true, nowrap: true, cell: row => row.base },
    { key: 'interval', label: words.interval, numeric: true, nowrap: true, cell: row => row.interval || '—' },
    { key: 'before', label: words.before, numeric: true, nowrap: true, cell: row => row.before },
    { key: 'claims', label: words.claims, numeric: true, cell: row => row.claims },
  ]
  return <Table caption={words.commitments} columns={columns} rows={read.commitments} />
}

function Followed({ visit, read }: Omit<Props, 'report'>) {
  const words = visit.words(reportWords)
  if (read.followed.length === 0) return null
  const columns: Column<ReadReport['followed'][number]>[] = [
    { key: 'name', label: words.indicator, wide: true, cell: row => row.name },
    { key: 'result', label: words.result, numeric: true, cell: row => row.result },
    { key: 'base', label: words.base, numeric: true, nowrap: true, cell: row => row.base },
  ]
  return <Table caption={words.followed} columns={columns} rows={read.followed} />
}

function Misses({ visit, read }: Omit<Props, 'report'>) {
  const words = visit.words(reportWords)
  const broken = read.misses
  return (
    <section>
      <h2 class="govuk-heading-m">{words.misses}</h2>
      {broken.length === 0 && <p class="govuk-body">{words.noMisses}</p>}
      {broken.map(one => (
        <div key={`${one.charter} ${one.heading}`} class="cv-block">
          <h3 class="govuk-heading-s">
            {one.charter && `${one.charter} · `}
            {one.heading}
          </h3>
          <p class="govuk-body">
            {words.result}: {one.result} ({one.base}). {words.target}: {one.target}. {words.remedy}: {one.remedy}
          </p>
          {one.nonconformities.length === 0 && <p class="govuk-body">{words.noNonconformity}</p>}
          <ul class="govuk-list">
            {one.nonconformities.map(({ folio, title, state }) => (
              <li key={folio}>
                {visit.person ? <Link to={visit.url(folioPath(folio))}>{folio}</Link> : folio} {title}{' '}
                <Tag>{state}</Tag>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Charters({ visit, read }: Omit<Props, 'report'>) {
  const words = visit.words(reportWords)
  const count = (judgement: Judgement): Column<ReadCharterLine> => ({
    key: judgement,
    label: words.judgement[judgement],
    numeric: true,
    cell: row => row.tally[judgement],
  })
  const columns: Column<ReadCharterLine>[] = [
    {
      key: 'charter',
      label: words.charter,
      wide: true,
      cell: row => <Link to={visit.url(charterPaths.publicCharter(row.code))}>{row.title}</Link>,
    },
    { key: 'unit', label: words.unit, cell: row => row.unit },
    ...(['kept', 'broken', 'no_data', 'not_applicable'] as const).map(count),
    { key: 'claims', label: words.claims, numeric: true, cell: row => row.claims },
    { key: 'nonconformities', label: words.nonconformities, numeric: true, cell: row => row.nonconformities },
    { key: 'state', label: words.state, cell: row => row.signed },
  ]
  return <Table caption={words.charters} columns={columns} rows={read.charters} compact />
}

interface NarrativeProps {
  read: ReadReport
  words: ReturnType<typeof reportWords>
  only?: string
  except?: string
}

function Narrative({ read, words, only, except }: NarrativeProps) {
  return (
    <>
      {read.narrative
        .filter(({ part }) => (only ? part === only : part !== except))
        .map(({ part, title, text }) => (
          <section key={part}>
            <h2 class="govuk-heading-m">{title}</h2>
            {text ? (
              text.split(/\n+/).map(line => (
                <p key={line} class="govuk-body">
                  {line}
                </p>
              ))
            ) : (
              <p class="govuk-body">{words.unwritten}</p>
            )}
          </section>
        ))}
    </>
  )
}

/** Who signed, over what, and whether it is still that. */
export function Signature({ visit, read, intact }: { visit: Visit; read: ReadReport; intact: boolean }) {
  const words = visit.words(reportWords)
  if (!read.signature) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{words.signatures}</h2>
      <p class="govuk-body">
        {read.signature}. {read.number}. {read.correction}
      </p>
      <p class="govuk-body-s">
        {words.print}: <code class="cv-hash">{read.hash}</code>
        <br />
        {intact ? words.intact : words.altered}
      </p>
    </section>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import { EmptyState, Link, Pagination, Table, Tabs, Tag } from '../../../platform/views/parts.tsx'
import { casePath } from '../../requests/index.ts'
import { figureWords } from '../figure-words.ts'
import type { Indicator } from '../indicators.queries.ts'
import { observationPath, recordsPath } from '../paths.ts'
import type { Period } from '../vocabulary.ts'
import { PAGE, type RecordsQuery } from './records.page.tsx'
import { type Behind, measureIn, type RecordRow } from './records.queries.ts'
import { recordWords } from './words.ts'

interface RecordsProps {
  visit: Visit
  indicator: Indicator
  period: Period
  query: RecordsQuery
  behind: Behind
  rows: RecordRow[]
  from: number
  all: number
}

export function RecordsView(props: RecordsProps) {
  const { visit, behind, rows, from, all } = props
  const words = visit.words(recordWords)
  const page = Math.floor(from / PAGE) + 1
  return (
    <>
      <p class="govuk-hint">
        {behind.number === null ? words.live : words.kept(behind.number)} <Other {...props} />
      </p>
      <Tabs label={countedLabel(visit, behind)} items={tabsOf(props)} />
      {rows.length === 0 ? <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState> : <Rows {...props} />}
      <Pagination
        previousUrl={page > 1 ? addressOf(props, { pagina: page - 1 }) : undefined}
        nextUrl={from + rows.length < all ? addressOf(props, { pagina: page + 1 }) : undefined}
        summary={
          rows.length > 0
            ? words.page(visit.number(from + 1), visit.number(from + rows.length), visit.number(all))
            : undefined
        }
      />
    </>
  )
}

/** The other way of looking: those of the measurement, or those of today. */
function Other(props: RecordsProps) {
  const { visit, behind, query } = props
  const words = visit.words(recordWords)
  if (behind.number !== null) return <Link to={addressOf(props, { hoy: '1' })}>{words.seeLive}</Link>
  return query.hoy === undefined ? null : <Link to={addressOf(props, { hoy: undefined })}>{words.seeKept}</Link>
}

function tabsOf(props: RecordsProps) {
  const { visit, behind, query } = props
  const words = visit.words(recordWords)
  const counted = behind.counted.size
  const tab = (solo: RecordsQuery['solo'], label: string, count: number) => ({
    label,
    count,
    url: addressOf(props, { solo }),
    current: query.solo === solo,
  })
  const share = behind.formula.op === 'share'
  return [
    tab(undefined, words.all, behind.records.length),
    tab('cuentan', share ? words.meeting.only : words.countedOnly, counted),
    tab('otros', share ? words.meeting.others : words.others, behind.records.length - counted),
  ]
}

/** Of a share every record counts, and some meet what it asks; elsewhere a record counts or it does not. */
export const countedLabel = (visit: Visit, { formula }: Behind): string => {
  const words = visit.words(recordWords)
  return formula.op === 'share' ? words.meeting.column : words.counted
}

function addressOf({ visit, indicator, period, query }: RecordsProps, change: Partial<RecordsQuery>): string {
  const { solo, hoy, pagina } = { ...query, pagina: undefined, ...change }
  const more = Object.entries({ solo, hoy, pagina }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${value}`],
  )
  return visit.url([recordsPath(indicator.id, period), ...more].join('&'))
}

function Rows({ visit, indicator, behind, rows }: RecordsProps) {
  const words = visit.words(recordWords)
  const say = visit.moments
  const measures = rows.some(row => row.measured !== null)
  const ofRequests = behind.kind !== 'observation'
  const name = (row: RecordRow) => (row.kind === 'request' ? row.name : (words.sources[row.name] ?? row.name))
  const instant = (at: Date | null) => (at ? say.moment(at) : '')
  return (
    <Table
      caption={words.sheet}
      captionHidden
      compact
      rows={rows}
      rowUrl={row => visit.url(row.kind === 'request' ? casePath(row.id) : observationPath(row.id))}
      columns={[
        { key: 'record', label: words.record, heading: true, nowrap: true, cell: name },
        {
          key: 'counted',
          label: countedLabel(visit, behind),
          cell: row =>
            row.counted ? (
              <Tag tone="good" icon="check">
                {words.yes}
              </Tag>
            ) : (
              <Tag icon="minus">{words.no}</Tag>
            ),
        },
        ...(measures
          ? [
              {
                key: 'measured',
                label: words.measured,
                numeric: true,
                cell: (row: RecordRow) => measuredText(visit, indicator, behind, row),
              },
            ]
          : []),
        { key: 'service', label: words.service, wide: true, cell: row => row.service ?? '' },
        { key: 'unit', label: words.unit, wideOnly: true, cell: row => row.unit ?? '' },
        { key: 'at', label: words.at, cell: row => instant(row.at) },
        ...(ofRequests
          ? [
              { key: 'due', label: words.due, cell: (row: RecordRow) => instant(row.dueAt) },
              {
                key: 'ended',
                label: words.ended,
                cell: (row: RecordRow) =>
                  row.kind === 'request' && row.endedAt === null ? words.waiting : instant(row.endedAt),
              },
            ]
          : []),
      ]}
    />
  )
}

function measuredText(visit: Visit, indicator: Indicator, behind: Behind, row: RecordRow): string {
  if (row.withdrawn) return visit.words(recordWords).withdrawn
  if (row.measured === null) return ''
  const text = visit.number(row.measured, 2)
  const measure = row.kind === 'request' ? measureIn(behind.formula) : undefined
  if (measure && measure !== 'value') return visit.words(figureWords).unit[measure](row.measured, text)
  return indicator.unitOfMeasure === 'minutes' ? visit.words(figureWords).unit.minutes(row.measured, text) : text
}

import { termLight } from '../../../platform/calendar/index.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Column, EmptyState, Pagination, StateTag, Table, Tabs, Tag } from '../../../platform/views/parts.tsx'
import type { Moments } from '../../../platform/words/moments.ts'
import { casePath } from '../case/paths.ts'
import { caseWords } from '../case/words.ts'
import { nouns } from '../words/vocabulary.ts'
import { INBOX_PAGE, type InboxRow } from './inbox.queries.ts'
import { inboxWords } from './words.ts'

interface InboxProps {
  visit: Visit
  rows: InboxRow[]
  more: boolean
  shown: 'open' | 'ended'
  offset: number
  waiting: number
  hasUnits: boolean
}

export function InboxView(props: InboxProps) {
  const { visit, rows, more, shown, offset, waiting, hasUnits } = props
  const words = visit.words(inboxWords)
  const url = (query: string) => visit.url(`/interno/canalizadas${query}`)
  const turn = (from: number) => url(`?desde=${from}${shown === 'ended' ? '&ver=terminadas' : ''}`)
  if (!hasUnits) return <EmptyState title={words.noUnits} />
  return (
    <>
      <Tabs
        label={words.title}
        items={[
          { label: words.open, url: url(''), current: shown === 'open', count: waiting || undefined },
          { label: words.ended, url: url('?ver=terminadas'), current: shown === 'ended' },
        ]}
      />
      <Table
        caption={words.caption}
        captionHidden
        rows={rows}
        columns={columnsOf(visit, shown, rows)}
        rowUrl={row => visit.url(casePath(row.requestId))}
        empty={<Nothing visit={visit} shown={shown} />}
      />
      <Pagination
        previousUrl={offset > 0 ? turn(Math.max(0, offset - INBOX_PAGE)) : undefined}
        nextUrl={more ? turn(offset + INBOX_PAGE) : undefined}
      />
    </>
  )
}

function Nothing({ visit, shown }: Pick<InboxProps, 'visit' | 'shown'>) {
  const words = visit.words(inboxWords)
  if (shown === 'ended') return <EmptyState title={words.emptyEnded} />
  return (
    <EmptyState title={words.emptyOpen}>
      <p>{words.emptyOpenHint}</p>
    </EmptyState>
  )
}

function columnsOf(visit: Visit, shown: 'open' | 'ended', rows: InboxRow[]): Column<InboxRow>[] {
  const words = visit.words(inboxWords)
  const say = visit.moments
  const severalUnits = new Set(rows.map(row => row.unit)).size > 1
  return [
    { key: 'folio', label: words.folio, heading: true, nowrap: true, cell: row => row.folio },
    { key: 'summary', label: words.summary, cell: row => <Summary visit={visit} row={row} shown={shown} /> },
    ...(severalUnits ? [{ key: 'unit', label: words.unit, cell: (row: InboxRow) => row.unit }] : []),
    { key: 'referred', label: words.referred, nowrap: true, wideOnly: true, cell: row => say.date(row.referredAt) },
    {
      key: 'due',
      label: shown === 'open' ? words.due : words.endedAt,
      nowrap: true,
      cell: row => dateOf(row, shown, say) ?? words.noDate,
    },
    { key: 'status', label: words.status, cell: row => <Standing visit={visit} row={row} /> },
  ]
}

const dateOf = (row: InboxRow, shown: 'open' | 'ended', say: Moments) => {
  const at = shown === 'open' ? row.dueAt : row.endedAt
  return at ? say.moment(at) : undefined
}

function Summary({ visit, row, shown }: { visit: Visit; row: InboxRow; shown: 'open' | 'ended' }) {
  const words = visit.words(inboxWords)
  const open = shown === 'open'
  return (
    <div>
      {row.summary} {open && !row.seenAt && <Tag tone="brand">{words.isNew}</Tag>}
      {open && row.unitsTurn === false && row.step && <p class="govuk-hint">{words.notYet(row.step)}</p>}
    </div>
  )
}

function Standing({ visit, row }: { visit: Visit; row: InboxRow }) {
  if (row.state !== 'open') return <Tag>{visit.words(caseWords).referralState[row.state]}</Tag>
  const light = termLight(row.dueAt && toInstant(row.dueAt), visit.now, row.warnAt && toInstant(row.warnAt))
  return <StateTag state={light}>{visit.words(nouns).light[light]}</StateTag>
}

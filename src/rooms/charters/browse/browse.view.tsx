import type { Visit } from '../../../platform/http/visit.ts'
import { type Column, EmptyState, Pagination, StateTag, Table, Tag } from '../../../platform/views/parts.tsx'
import { CharterStateTag } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { nouns } from '../words/nouns.ts'
import type { BrowseQuery } from './browse.page.tsx'
import { type CharterRow, PAGE } from './charters.queries.ts'
import { addressOf, Filters, narrowing } from './filters.view.tsx'
import { browseWords } from './words.ts'

interface Props {
  visit: Visit
  asked: BrowseQuery
  found: { rows: CharterRow[]; total: number }
  units: { id: number; name: string }[]
}

export function BrowseView({ visit, asked, found, units }: Props) {
  const words = visit.words(browseWords)
  const first = (asked.pagina - 1) * PAGE
  const step = (page: number) => addressOf(visit, { ...asked, pagina: page })
  return (
    <>
      <Filters visit={visit} asked={asked} units={units} />
      <Table
        caption={visit.words(nouns).title}
        captionHidden
        rows={found.rows}
        columns={columnsOf(visit)}
        rowUrl={row => visit.url(charterPaths.home(row.id))}
        empty={<Nothing visit={visit} asked={asked} />}
      />
      <Pagination
        summary={found.rows.length > 0 && words.shown(first + 1, first + found.rows.length, found.total)}
        previousUrl={asked.pagina > 1 ? step(asked.pagina - 1) : undefined}
        nextUrl={first + found.rows.length < found.total ? step(asked.pagina + 1) : undefined}
      />
    </>
  )
}

function Nothing({ visit, asked }: Pick<Props, 'visit' | 'asked'>) {
  const words = visit.words(browseWords)
  const asks = new Set(Object.keys(narrowing(asked)))
  if (asks.size === 0)
    return (
      <EmptyState title={words.empty} icon="certificate">
        {words.emptyHint}
      </EmptyState>
    )
  if (asks.size === 1 && asks.has('firma'))
    return (
      <EmptyState title={words.noneToSign} icon="circle-check">
        {words.noneToSignHint}
      </EmptyState>
    )
  return <EmptyState title={words.none} icon="search" />
}

function columnsOf(visit: Visit): Column<CharterRow>[] {
  const words = visit.words(browseWords)
  const noun = visit.words(nouns)
  return [
    { key: 'title', label: words.name, wide: true, cell: row => row.title },
    { key: 'unit', label: noun.unit, cell: row => row.unit },
    { key: 'state', label: noun.state, cell: row => <CharterStateTag visit={visit} state={row.state} /> },
    { key: 'version', label: words.version, numeric: true, cell: row => row.inForce ?? words.notYet },
    { key: 'coming', label: words.coming, cell: row => row.coming && <Tag>{noun.versionStates[row.coming]}</Tag> },
    {
      key: 'review',
      label: words.review,
      nowrap: true,
      cell: row =>
        row.nextReviewOn && (
          <>
            {visit.moments.date(row.nextReviewOn)}{' '}
            {row.overdue && <StateTag state="overdue">{noun.reviewOverdue}</StateTag>}
          </>
        ),
    },
    {
      key: 'certified',
      label: noun.certified,
      cell: row =>
        row.certified && (
          <Tag tone="good" icon="certificate">
            {noun.certified}
          </Tag>
        ),
    },
  ]
}

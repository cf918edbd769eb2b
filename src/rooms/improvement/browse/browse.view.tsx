import type { Visit } from '../../../platform/http/visit.ts'
import { Icon, Link, Pagination, Tabs } from '../../../platform/views/parts.tsx'
import { IMPROVEMENT } from '../paths.ts'
import { Filters } from './filters.view.tsx'
import { listUrl } from './list-url.ts'
import { Nothing } from './nothing.view.tsx'
import { Numbers } from './numbers.view.tsx'
import { type BrowseQuery, queryText } from './query.ts'
import { type NonconformityRow, PAGE } from './rows.queries.ts'
import { NonconformityTable } from './table.view.tsx'
import type { Tally } from './tally.queries.ts'
import { browseWords } from './words.ts'

export interface Shown {
  visit: Visit
  query: BrowseQuery
  units: { id: number; name: string }[]
}

export interface BrowseProps extends Shown {
  rows: NonconformityRow[]
  count: number
  tally: Tally
}

export function BrowseView(props: BrowseProps) {
  const { visit, query, rows, count } = props
  const words = visit.words(browseWords)
  const pages = Math.max(1, Math.ceil(count / PAGE))
  const at = (page: number) => listUrl(visit, queryText(query, { pagina: page > 1 ? String(page) : undefined }))
  return (
    <>
      <Numbers {...props} />
      <Views visit={visit} query={query} />
      <Filters {...props} />
      {rows.length === 0 ? (
        <Nothing visit={visit} query={query} />
      ) : (
        <>
          <Toolbar {...props} />
          <NonconformityTable visit={visit} rows={rows} />
          <Pagination
            previousUrl={query.pagina > 1 ? at(query.pagina - 1) : undefined}
            nextUrl={query.pagina < pages ? at(query.pagina + 1) : undefined}
            summary={pages > 1 ? words.pageOf(query.pagina, pages) : undefined}
          />
        </>
      )}
    </>
  )
}

const STANDARD = ['', 'mias=1', 'vencidas=1', 'estado=implemented', 'situacion=all'] as const

function Views({ visit, query }: { visit: Visit; query: BrowseQuery }) {
  const words = visit.words(browseWords)
  const labels = [words.viewOpen, words.viewMine, words.viewOverdue, words.viewVerify, words.viewAll]
  const current = queryText(query)
  return (
    <Tabs
      label={words.views}
      items={STANDARD.map((text, i) => ({ label: labels[i], url: listUrl(visit, text), current: text === current }))}
    />
  )
}

function Toolbar({ visit, query, count }: BrowseProps) {
  const words = visit.words(browseWords)
  const take = (ending: string) => visit.url(`${IMPROVEMENT}/exportar.${ending}?${queryText(query)}`)
  return (
    <div class="cv-toolbar">
      <p class="cv-toolbar__summary">
        <strong>{words.counted(count, visit.number(count))}</strong>
        {' · '}
        {query.situation === 'open' ? words.byDue : words.byNewest}
      </p>
      <div class="cv-toolbar__actions">
        <Link to={take('csv')} kind="quiet">
          <Icon name="download" size={16} /> {words.csv}
        </Link>
        <Link to={take('xlsx')} kind="quiet">
          <Icon name="table" size={16} /> {words.xlsx}
        </Link>
      </div>
    </div>
  )
}

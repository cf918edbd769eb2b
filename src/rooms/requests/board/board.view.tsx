import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { EmptyState, Icon, Link, Pagination, Tabs } from '../../../platform/views/parts.tsx'
import { Filters } from './filters.view.tsx'
import type { Page } from './list.ts'
import type { Names } from './names.ts'
import { boardUrl } from './paths.ts'
import { type BoardQuery, filterText, queryText } from './query.ts'
import { RequestTable } from './table.view.tsx'
import { boardWords } from './words.ts'

export interface Shown {
  visit: Visit
  query: BoardQuery
  names: Names
}

export function BoardView({ visit, query, names, page }: Shown & { page: Page }) {
  return (
    <>
      <Views visit={visit} query={query} />
      <Filters visit={visit} query={query} names={names} />
      {page.rows.length === 0 ? (
        <Nothing visit={visit} query={query} page={page} />
      ) : (
        <>
          <Toolbar visit={visit} query={query} page={page} />
          <RequestTable visit={visit} query={query} names={names} rows={page.rows} />
          <Pagination
            previousUrl={page.previous && boardUrl(visit, queryText(query, { antes: page.previous }))}
            nextUrl={page.next && boardUrl(visit, queryText(query, { despues: page.next }))}
            summary={visit.words(boardWords).shown(page.rows.length)}
          />
        </>
      )}
    </>
  )
}

function Views({ visit, query }: { visit: Visit; query: BoardQuery }) {
  const words = visit.words(boardWords)
  const standard = [
    { label: words.viewOpen, text: '' },
    { label: words.viewMine, text: 'mias=1' },
    { label: words.viewSoon, text: 'termino=soon' },
    { label: words.viewOverdue, text: 'termino=overdue' },
    { label: words.viewAll, text: 'situacion=all' },
  ]
  const current = filterText(query)
  return (
    <Tabs
      label={words.views}
      items={standard.map(({ label, text }) => ({ label, url: boardUrl(visit, text), current: text === current }))}
    />
  )
}

function Toolbar({ visit, query, page }: { visit: Visit; query: BoardQuery; page: Page }) {
  const words = visit.words(boardWords)
  const number = new Intl.NumberFormat(visit.locale)
  const { counted, order } = page
  const sentence = { newest: words.byNewest, due: words.byDue, folio: words.byFolio }[order]
  const other = query.density === 'compact' ? 'wide' : 'compact'
  const place = { despues: query.despues, antes: query.antes }
  const switched = queryText(query, { ...place, filas: other === 'compact' ? 'compactas' : undefined })
  return (
    <div class="cv-toolbar">
      <p class="cv-toolbar__summary">
        {counted && <strong>{words.counted(number.format(counted.count), counted.more)}</strong>}
        {counted && ' · '}
        {sentence}
      </p>
      <div class="cv-toolbar__actions">
        <Link to={boardUrl(visit, switched)} kind="quiet">
          <Icon name={other === 'compact' ? 'list-details' : 'columns'} size={16} /> {words[other]}
        </Link>
      </div>
    </div>
  )
}

function Nothing({ visit, query, page }: { visit: Visit; query: BoardQuery; page: Page }) {
  const words = visit.words(boardWords)
  const asked = filterText(query)
  if (asked === '') {
    const capture = (
      <ButtonLink to={visit.url('/interno/capturar')} icon="plus">
        {words.capture}
      </ButtonLink>
    )
    return (
      <EmptyState title={words.empty} actions={capture}>
        {words.emptyHelp}
      </EmptyState>
    )
  }
  if (asked === 'mias=1')
    return (
      <EmptyState icon="circle-check" title={words.emptyMine}>
        {words.emptyMineHelp}
      </EmptyState>
    )
  return (
    <EmptyState icon="search" title={words.nothing}>
      {page.wordless ? words.noWords : words.nothingHelp}
    </EmptyState>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ButtonLink, ErrorSummary, type FormState, HiddenField } from '../../../platform/views/form.tsx'
import { BulkBar, EmptyState, Icon, Link, Pagination, Tabs } from '../../../platform/views/parts.tsx'
import { bulkReferWords } from '../bulk-refer/words.ts'
import { exportWords } from '../export/words.ts'
import { may } from '../permissions.ts'
import type { SavedView } from '../saved-views/saved-views.ts'
import { SaveView } from '../saved-views/saved-views.view.tsx'
import { savedViewWords } from '../saved-views/words.ts'
import { Filters } from './filters.view.tsx'
import type { Page } from './list.ts'
import type { Names } from './names.ts'
import { BOARD, boardUrl } from './paths.ts'
import { type BoardQuery, filterText, queryText } from './query.ts'
import { CHOSEN_FORM, RequestTable } from './table.view.tsx'
import { boardWords } from './words.ts'

export interface Shown {
  visit: Visit
  query: BoardQuery
  names: Names
}

export interface BoardProps extends Shown {
  page: Page
  views: SavedView[]
  /** What came back of the form that saves a view. */
  form: FormState
}

export function BoardView({ visit, query, names, page, views, form }: BoardProps) {
  return (
    <>
      <ErrorSummary form={form} />
      <Views visit={visit} query={query} />
      {views.length > 0 && <MyViews visit={visit} query={query} views={views} />}
      <Filters visit={visit} query={query} names={names} />
      {page.rows.length === 0 ? (
        <Nothing visit={visit} query={query} page={page} />
      ) : (
        <>
          <Toolbar visit={visit} query={query} page={page} />
          <RequestTable
            {...{ visit, query, names }}
            rows={page.rows}
            mains={page.mains}
            selectable={visit.can(may.refer)}
          />
          {visit.can(may.refer) && <Bulk visit={visit} />}
          <Pagination
            previousUrl={page.previous && boardUrl(visit, queryText(query, { antes: page.previous }))}
            nextUrl={page.next && boardUrl(visit, queryText(query, { despues: page.next }))}
            summary={visit.words(boardWords).shown(page.rows.length)}
          />
        </>
      )}
      {isNew(query, views) && <SaveView visit={visit} query={query} form={form} />}
    </>
  )
}

const STANDARD = ['', 'mias=1', 'termino=soon', 'termino=overdue', 'situacion=all'] as const

const isNew = (query: BoardQuery, views: SavedView[]): boolean =>
  ![...STANDARD, ...views.map(view => view.query)].includes(filterText(query))

function Views({ visit, query }: { visit: Visit; query: BoardQuery }) {
  const words = visit.words(boardWords)
  const labels = [words.viewOpen, words.viewMine, words.viewSoon, words.viewOverdue, words.viewAll]
  const current = filterText(query)
  const items = STANDARD.map((text, i) => ({
    label: labels[i],
    url: boardUrl(visit, text),
    current: text === current,
  }))
  return <Tabs label={words.views} items={items} />
}

function MyViews({ visit, query, views }: { visit: Visit; query: BoardQuery; views: SavedView[] }) {
  const words = visit.words(savedViewWords)
  const current = filterText(query)
  return (
    <nav class="cv-my-views" aria-label={words.mine}>
      <strong>{words.mine}:</strong>
      <ul>
        {views.map(view => (
          <li key={view.id}>
            <Link to={boardUrl(visit, view.query)} current={view.query === current} class="cv-chip">
              {view.name}
            </Link>
          </li>
        ))}
      </ul>
      <Link to={visit.url(`${BOARD}/vistas`)} kind="quiet">
        {words.manage}
      </Link>
    </nav>
  )
}

function Toolbar({ visit, query, page }: { visit: Visit; query: BoardQuery; page: Page }) {
  const words = visit.words(boardWords)
  const { counted, order } = page
  const sentence = { newest: words.byNewest, due: words.byDue, folio: words.byFolio }[order]
  const other = query.density === 'compact' ? 'wide' : 'compact'
  const place = { despues: query.despues, antes: query.antes }
  const switched = queryText(query, { ...place, filas: other === 'compact' ? 'compactas' : undefined })
  return (
    <div class="cv-toolbar">
      <p class="cv-toolbar__summary">
        {counted && <strong>{words.counted(visit.number(counted.count), counted.more)}</strong>}
        {counted && ' · '}
        {sentence}
      </p>
      <div class="cv-toolbar__actions">
        {visit.can(may.export) && <Exports visit={visit} query={query} />}
        <Link to={boardUrl(visit, switched)} kind="quiet">
          <Icon name={other === 'compact' ? 'list-details' : 'columns'} size={16} /> {words[other]}
        </Link>
      </div>
    </div>
  )
}

function Exports({ visit, query }: { visit: Visit; query: BoardQuery }) {
  const words = visit.words(exportWords)
  const to = (ending: string) => visit.url(`${BOARD}/exportar.${ending}?${filterText(query)}`)
  return (
    <>
      <Link to={to('csv')} kind="quiet">
        <Icon name="download" size={16} /> {words.csv}
      </Link>
      <Link to={to('xlsx')} kind="quiet">
        <Icon name="table" size={16} /> {words.xlsx}
      </Link>
    </>
  )
}

/** What can be done with the chosen rows; a confirmation follows. */
function Bulk({ visit }: { visit: Visit }) {
  return (
    <BulkBar id={CHOSEN_FORM} action={visit.url(`${BOARD}/canalizar`)}>
      <HiddenField name="_act" value="choose" />
      <Button kind="secondary" icon="arrow-forward-up" small>
        {visit.words(bulkReferWords).choose}
      </Button>
    </BulkBar>
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

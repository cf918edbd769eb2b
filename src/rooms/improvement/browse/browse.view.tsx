import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { EmptyState, Figures, Icon, Link, Pagination, Tabs } from '../../../platform/views/parts.tsx'
import { IMPROVEMENT, newNonconformityPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { Filters } from './filters.view.tsx'
import { type BrowseQuery, queryText } from './query.ts'
import { type NonconformityRow, PAGE, type Tally } from './rows.queries.ts'
import { NonconformityTable } from './table.view.tsx'
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

export const listUrl = (visit: Visit, text: string): string => visit.url(text ? `${IMPROVEMENT}?${text}` : IMPROVEMENT)

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
            summary={words.pageOf(query.pagina, pages)}
          />
        </>
      )}
    </>
  )
}

function Numbers({ visit, tally }: BrowseProps) {
  const words = visit.words(browseWords)
  const n = (value: number) => new Intl.NumberFormat(visit.locale).format(value)
  return (
    <section aria-label={words.tally}>
      <Figures
        items={[
          { label: words.tallyOpen, value: n(tally.open), recordsUrl: listUrl(visit, '') },
          {
            label: words.tallyOverdue,
            value: n(tally.overdue),
            recordsUrl: listUrl(visit, 'vencidas=1'),
            state: tally.overdue > 0 ? 'overdue' : undefined,
          },
          { label: words.tallyVerify, value: n(tally.toVerify), recordsUrl: listUrl(visit, 'estado=implemented') },
          {
            label: words.tallySystemic,
            value: n(tally.systemic),
            recordsUrl: listUrl(visit, 'situacion=open&reincidentes=1'),
            note: words.tallySystemicNote,
          },
        ]}
      />
    </section>
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
        <strong>{words.counted(count, new Intl.NumberFormat(visit.locale).format(count))}</strong>
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

function Nothing({ visit, query }: { visit: Visit; query: BrowseQuery }) {
  const words = visit.words(browseWords)
  const asked = queryText(query)
  if (asked === '')
    return (
      <EmptyState
        icon="circle-check"
        title={words.empty}
        actions={
          visit.can(may.open) && (
            <ButtonLink to={visit.url(newNonconformityPath)} icon="plus">
              {words.openOne}
            </ButtonLink>
          )
        }
      >
        {words.emptyHelp}
      </EmptyState>
    )
  if (asked === 'mias=1')
    return (
      <EmptyState icon="circle-check" title={words.emptyMine}>
        {words.emptyMineHelp}
      </EmptyState>
    )
  return (
    <EmptyState icon="search" title={words.nothing}>
      {words.nothingHelp}
    </EmptyState>
  )
}

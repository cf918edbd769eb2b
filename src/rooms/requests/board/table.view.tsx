import { type Column, StateTag, Table, Tag } from '../../../platform/views/parts.tsx'
import type { Moments } from '../../../platform/words/moments.ts'
import { casePath } from '../case/paths.ts'
import { nouns } from '../words/vocabulary.ts'
import type { Shown } from './board.view.tsx'
import { lightOf } from './light.ts'
import { boardUrl } from './paths.ts'
import { queryText } from './query.ts'
import type { RequestRow } from './rows.ts'
import { boardWords } from './words.ts'

type Listed = Shown & {
  /** Folios of the main ones that some rows follow. */
  mains?: ReadonlyMap<number, string>
}

/** The form, elsewhere on the page, that the rows' boxes belong to. */
export const CHOSEN_FORM = 'elegidas'

/** The rows of the list; the folio leads to the case. */
export function RequestTable(shown: Listed & { rows: RequestRow[]; selectable?: boolean }) {
  const { visit, query, rows } = shown
  const words = visit.words(boardWords)
  return (
    <Table
      caption={words.caption}
      captionHidden
      columns={columnsOf(shown)}
      rows={rows}
      rowUrl={row => visit.url(casePath(row.id))}
      compact={query.density === 'compact'}
      selectable={
        shown.selectable
          ? {
              form: CHOSEN_FORM,
              name: 'request',
              value: row => String(row.id),
              label: row => words.about(row.folio),
            }
          : undefined
      }
      sort={{
        key: query.order === 'due' ? 'due' : 'received',
        direction: query.order === 'due' ? 'asc' : 'desc',
        urlFor: key =>
          boardUrl(
            visit,
            queryText(query, key === 'due' ? { orden: 'vence', situacion: 'open' } : { orden: undefined }),
          ),
      }}
    />
  )
}

function columnsOf({ visit, names, query, mains }: Listed): Column<RequestRow>[] {
  const words = visit.words(boardWords)
  const when = visit.moments
  return [
    {
      key: 'folio',
      label: words.folio,
      cell: row => <span class="cv-folio">{row.folio}</span>,
      nowrap: true,
      heading: true,
    },
    {
      key: 'summary',
      label: words.summary,
      wide: true,
      cell: row => <Subject row={row} {...{ visit, names, query }} />,
    },
    { key: 'state', label: words.state, cell: row => <Standing row={row} {...{ visit, names, query, mains }} /> },
    {
      key: 'unit',
      label: words.unit,
      cell: row => (row.unit_id && names.units.get(row.unit_id)?.name) ?? <None>{words.noUnit}</None>,
      wide: true,
    },
    {
      key: 'received',
      label: words.received,
      cell: row => (
        <time datetime={row.received_at.toISOString()}>
          {when.date(row.received_at)} <span class="cv-second">{when.time(row.received_at)}</span>
        </time>
      ),
      nowrap: true,
      sortable: true,
    },
    {
      key: 'due',
      label: words.due,
      cell: row => <Due row={row} when={when} {...{ visit, names, query }} />,
      nowrap: true,
      sortable: true,
    },
  ]
}

type Cell = Listed & { row: RequestRow }

const None = ({ children }: { children: string }) => <span class="cv-none">{children}</span>

function Subject({ row, visit, names }: Cell) {
  const words = visit.words(boardWords)
  const service = row.service_id && names.services.get(row.service_id)?.name
  const where = row.neighbourhood_id && names.neighbourhoods.get(row.neighbourhood_id)?.name
  const facts = [visit.words(nouns).kind[row.kind], service ?? words.noService, where]
  return (
    <div>
      {row.summary}
      <span class="cv-second">{facts.filter(Boolean).join(' · ')}</span>
    </div>
  )
}

const TONES = { closed: 'good', answered: 'good', inadmissible: 'neutral', received: 'brand' } as const

function Standing({ row, visit, names, mains }: Cell) {
  const words = visit.words(boardWords)
  const step = row.closed_at === null && row.step_id !== null ? names.steps.get(row.step_id) : undefined
  return (
    <div>
      <Tag tone={TONES[row.state as keyof typeof TONES] ?? 'neutral'}>{visit.words(nouns).state[row.state]}</Tag>
      {row.merged_into_id !== null && (
        <span class="cv-second">{words.duplicateOf(mains?.get(row.merged_into_id) ?? '')}</span>
      )}
      {step && <span class="cv-second">{step.position ? words.waitsFor(step.position) : words.waitsForUnit}</span>}
    </div>
  )
}

function Due({ row, visit, when }: Cell & { when: Moments }) {
  const words = visit.words(boardWords)
  const state = lightOf(row, visit.now)
  if (!row.due_at) return <None>{words.noDue}</None>
  return (
    <div>
      <StateTag state={state} />
      <time class="cv-second" datetime={row.due_at.toISOString()}>
        {when.date(row.due_at)}
      </time>
    </div>
  )
}

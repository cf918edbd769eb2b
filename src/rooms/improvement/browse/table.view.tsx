import type { Visit } from '../../../platform/http/visit.ts'
import { type Column, StateTag, Table, Tag } from '../../../platform/views/parts.tsx'
import { lightOf } from '../light.ts'
import { nonconformityPath } from '../paths.ts'
import { isOpen } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import type { NonconformityRow } from './rows.queries.ts'
import { browseWords } from './words.ts'

export function NonconformityTable({ visit, rows }: { visit: Visit; rows: NonconformityRow[] }) {
  const words = visit.words(browseWords)
  return (
    <Table
      caption={words.caption}
      captionHidden
      columns={columnsOf(visit)}
      rows={rows}
      rowUrl={row => visit.url(nonconformityPath(row.id))}
    />
  )
}

function columnsOf(visit: Visit): Column<NonconformityRow>[] {
  const words = visit.words(browseWords)
  const noun = visit.words(nouns)
  const say = visit.moments
  return [
    {
      key: 'folio',
      label: words.folio,
      cell: row => <span class="cv-folio">{row.folio}</span>,
      nowrap: true,
      heading: true,
    },
    {
      key: 'title',
      label: words.what,
      wide: true,
      cell: row => (
        <div>
          {row.title}
          <span class="cv-second">
            {noun.origin[row.origin]} · {noun.severity[row.severity]}
          </span>
        </div>
      ),
    },
    { key: 'state', label: words.state, cell: row => <Standing visit={visit} row={row} /> },
    {
      key: 'unit',
      label: words.unit,
      cell: row => (
        <div>
          {row.unit}
          <span class="cv-second">{row.owner ?? words.noOwner}</span>
        </div>
      ),
    },
    {
      key: 'detected',
      label: words.detected,
      cell: row => <time datetime={say.machine(row.detectedAt)}>{say.date(row.detectedAt)}</time>,
      nowrap: true,
      wideOnly: true,
    },
    { key: 'due', label: words.nextDue, cell: row => <Due visit={visit} row={row} />, nowrap: true },
  ]
}

interface Cell {
  visit: Visit
  row: NonconformityRow
}

function Standing({ visit, row }: Cell) {
  const tone = row.state === 'effective' ? 'good' : isOpen(row.state) ? 'brand' : 'neutral'
  return (
    <div>
      <Tag tone={tone}>{visit.words(nouns).state[row.state]}</Tag>
      {row.systemic && (
        <span class="cv-second">
          {visit.words(browseWords).recurrence}
          {row.recurrenceOf && <span class="cv-folio"> {row.recurrenceOf}</span>}
        </span>
      )}
    </div>
  )
}

function Due({ visit, row }: Cell) {
  const say = visit.moments
  const light = lightOf(row, visit.today)
  const shown = row.closedAt ?? row.nextDueOn
  const isPlan = row.closedAt === null && row.nextDueOn < row.stepDueOn
  return (
    <div>
      {light !== 'none' && (
        <StateTag state={light}>{light === 'met' ? visit.words(browseWords).closed : undefined}</StateTag>
      )}
      <time class="cv-second" datetime={say.machine(shown)}>
        {say.date(shown)}
      </time>
      {isPlan && <span class="cv-second">{visit.words(browseWords).wholePlan}</span>}
    </div>
  )
}

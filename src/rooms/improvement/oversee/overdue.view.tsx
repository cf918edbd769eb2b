import type { Visit } from '../../../platform/http/visit.ts'
import { type Column, Link, StateTag, Table } from '../../../platform/views/parts.tsx'
import { caseWords } from '../case/words.ts'
import { nonconformityPath } from '../paths.ts'
import type { OverdueRow } from './overdue.queries.ts'
import { overseeWords } from './words.ts'

interface Props {
  visit: Visit
  rows: OverdueRow[]
  count: number
  listUrl: string
}

/** What is overdue in improvement: who has it, and since when. */
export function Overdue({ visit, rows, count, listUrl }: Props) {
  const words = visit.words(overseeWords)
  return (
    <section aria-labelledby="overdue-improvement">
      <h2 class="govuk-heading-m" id="overdue-improvement">
        {words.title}
      </h2>
      <Table
        caption={words.caption}
        captionHidden
        columns={columnsOf(visit)}
        rows={rows}
        rowUrl={row => visit.url(nonconformityPath(row.id))}
      />
      <p>
        <Link to={listUrl}>{words.seeAll(count)}</Link>
      </p>
    </section>
  )
}

function columnsOf(visit: Visit): Column<OverdueRow>[] {
  const words = visit.words(overseeWords)
  const { steps } = visit.words(caseWords)
  return [
    { key: 'folio', label: words.folio, nowrap: true, cell: row => <span class="cv-folio">{row.folio}</span> },
    { key: 'what', label: words.what, wide: true, cell: row => <span dir="auto">{row.title}</span> },
    {
      key: 'step',
      label: words.step,
      cell: row => (
        <div>
          {steps[row.state]}
          {row.nextDueOn < row.stepDueOn && <span class="cv-second">{words.wholePlan}</span>}
        </div>
      ),
    },
    { key: 'who', label: words.who, cell: row => row.who ?? inDefault(visit, row) },
    {
      key: 'late',
      label: words.late,
      nowrap: true,
      cell: row => (
        <div>
          <StateTag state="overdue">{words.days(row.daysLate)}</StateTag>
          <time class="cv-second" datetime={row.nextDueOn}>
            {words.since(visit.moments.date(row.nextDueOn))}
          </time>
        </div>
      ),
    },
  ]
}

/** Who has a step for which nobody was named. */
function inDefault(visit: Visit, { state, unit }: OverdueRow): string {
  const words = visit.words(overseeWords)
  return state === 'implemented' ? words.qualityOffice : words.unitLiaisons(unit)
}

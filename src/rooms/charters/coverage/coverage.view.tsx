import type { Visit } from '../../../platform/http/visit.ts'
import { Details, Figures, Link, Table } from '../../../platform/views/parts.tsx'
import { type Coverage, type Covered, shares } from '../read/coverage.ts'
import { shareText } from '../show/measures.ts'
import { publicPaths } from '../show/paths.ts'
import { coverageWords } from './words.ts'

/** Services → with charter → certified, in all and by unit: every share with its base. */
export function CoverageView({ visit, covered }: { visit: Visit; covered: Coverage }) {
  const words = visit.words(coverageWords)
  return (
    <>
      <CoverageFigures visit={visit} covered={covered} />
      <ByUnit visit={visit} covered={covered} />
      <Details summary={words.how}>
        <ul class="govuk-list govuk-list--bullet">
          {words.definitions.map(definition => (
            <li key={definition}>{definition}</li>
          ))}
        </ul>
      </Details>
      <p class="govuk-body">
        <Link to={visit.url(publicPaths.list)}>{words.charters}</Link>
      </p>
    </>
  )
}

function CoverageFigures({ visit, covered: { total, units } }: { visit: Visit; covered: Coverage }) {
  const words = visit.words(coverageWords)
  const percent = (n: number | null) => (n === null ? words.none : shareText(visit.locale, n))
  const { services, withCharter, certified } = total
  const share = shares(total)
  return (
    <Figures
      items={[
        { label: words.services, value: visit.number(services), base: words.servicesBase(visit.number(units.length)) },
        {
          label: words.withCharter,
          value: percent(share.withCharter),
          base: words.withCharterBase(visit.number(withCharter), visit.number(services)),
        },
        {
          label: words.certified,
          value: percent(share.certifiedOfCharters),
          base: words.certifiedBase(visit.number(certified), visit.number(withCharter)),
        },
        {
          label: words.certifiedOfAll,
          value: percent(share.certifiedOfServices),
          base: words.certifiedOfAllBase(visit.number(certified), visit.number(services)),
        },
      ]}
    />
  )
}

function ByUnit({ visit, covered }: { visit: Visit; covered: Coverage }) {
  const words = visit.words(coverageWords)
  const percent = (n: number | null) => (n === null ? '—' : shareText(visit.locale, n))
  const cells = (of: Covered) => [
    visit.number(of.services),
    visit.number(of.withCharter),
    percent(shares(of).withCharter),
    visit.number(of.certified),
    percent(shares(of).certifiedOfServices),
  ]
  const labels = [words.services, words.withCharter, words.shareShort, words.certifiedShort, words.shareShort]
  return (
    <Table
      caption={words.byUnit}
      compact
      rows={covered.units}
      columns={[
        { key: 'unit', label: words.unit, heading: true, wide: true, cell: row => row.unit },
        ...labels.map((label, index) => ({
          key: `n${index}`,
          label,
          numeric: true,
          cell: (row: Covered) => cells(row)[index],
        })),
      ]}
      foot={{ label: words.total, cells: cells(covered.total) }}
    />
  )
}

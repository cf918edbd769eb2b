import type { Visit } from '../../../platform/http/visit.ts'
import { SummaryList } from '../../../platform/views/parts.tsx'
import { recordWords } from '../describe/words.ts'
import type { Difference } from './differences.ts'
import { differenceWords } from './words.ts'

/** What changed, field by field: before and now of a single thing; what came and what went of a list. */
export function DifferencesView({ visit, differences }: { visit: Visit; differences: Difference[] }) {
  const { label } = visit.words(recordWords)
  if (differences.length === 0) return <p class="govuk-body">{visit.words(differenceWords).same}</p>
  return (
    <SummaryList
      rows={differences.map(difference => ({
        label: label[difference.field],
        value: <Changed visit={visit} difference={difference} />,
      }))}
    />
  )
}

const SINGLE = new Set([
  'name',
  'purpose',
  'result',
  'term',
  'silence',
  'validity',
  'hours',
  'unitId',
  'need',
  'location',
  'anonymous',
  'cost',
])

function Changed({
  visit,
  difference: { field, removed, added, reordered },
}: {
  visit: Visit
  difference: Difference
}) {
  const words = visit.words(differenceWords)
  if (reordered) return <>{words.reordered}</>
  const isSingle = SINGLE.has(field)
  return (
    <dl class="cv-changes">
      {(removed.length > 0 || isSingle) && (
        <>
          <dt>{isSingle ? words.before : words.removed}</dt>
          <dd>{removed.length > 0 ? removed.map(line => <del key={line}>{line}</del>) : words.nothing}</dd>
        </>
      )}
      {(added.length > 0 || isSingle) && (
        <>
          <dt>{isSingle ? words.now : words.added}</dt>
          <dd>{added.length > 0 ? added.map(line => <ins key={line}>{line}</ins>) : words.noLonger}</dd>
        </>
      )}
    </dl>
  )
}

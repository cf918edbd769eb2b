import { page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Details, EmptyState, Link } from '../../../platform/views/parts.tsx'
import { type Period, periodMonths } from '../../indicators/index.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { quarterCode, reportPaths } from './paths.ts'
import { type SignedCharterReport, type SignedReport, signedByCharter, signedReports } from './report.queries.ts'
import { reportWords } from './words.ts'

/** Every signed report, quarter by quarter: of all the charters together, and of each. */
export const publicReportsPage = page({
  path: reportPaths.publicList,
  permission: may.read,
  async show(read, visit) {
    const words = visit.words(reportWords)
    const quarters = byQuarter(await signedReports(read, null), await signedByCharter(read))
    return {
      face: 'public',
      title: words.publicIndex,
      back: visit.url(charterPaths.public),
      body: (
        <>
          <h1 class="govuk-heading-l">{words.publicIndex}</h1>
          <p class="govuk-body-l">{words.publicLead}</p>
          {quarters.length === 0 && <EmptyState title={words.publicEmpty}>{words.publicEmptyHelp}</EmptyState>}
          {quarters.map(quarter => (
            <Quarter key={quarter.period.startsOn} visit={visit} {...quarter} />
          ))}
        </>
      ),
    }
  },
})

interface Signed {
  period: Period
  together: SignedReport | undefined
  each: SignedCharterReport[]
}

function byQuarter(together: readonly SignedReport[], each: readonly SignedCharterReport[]): Signed[] {
  const periods = new Map([...together, ...each].map(({ period }) => [period.startsOn, period]))
  const isOf = (startsOn: string) => (one: SignedReport) => one.period.startsOn === startsOn
  return [...periods]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([startsOn, period]) => ({
      period,
      together: together.find(isOf(startsOn)),
      each: each.filter(isOf(startsOn)),
    }))
}

function Quarter({ visit, period, together, each }: Signed & { visit: Visit }) {
  const words = visit.words(reportWords)
  const code = quarterCode(period)
  return (
    <section>
      <h2 class="govuk-heading-m cv-heading-name">{periodMonths(visit.locale, period)}</h2>
      {together && (
        <p class="govuk-body">
          <Link to={visit.url(reportPaths.publicConsolidated(code))}>{words.publicTogether}</Link>
        </p>
      )}
      {each.length > 0 && (
        <Details summary={words.publicOfEach(visit.number(each.length))}>
          <ul class="govuk-list">
            {each.map(({ code: charter, title }) => (
              <li key={charter}>
                <Link to={visit.url(reportPaths.public(charter, code))}>{title}</Link>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { EmptyState, Inset } from '../../../platform/views/parts.tsx'
import { nextPeriod, type Period, periodCode, periodName, previousPeriod } from '../../indicators/index.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { visitWords } from '../words.ts'
import { periodOf, type Query, query } from './asked.ts'
import { countBroughtIn, resultsByItem, resultsByVisit } from './results.queries.ts'
import { Results } from './results.view.tsx'

export const resultsPage = page<unknown, Query>({
  path: visitPaths.results,
  permission: may.see,
  query,
  async show(read, visit, at) {
    const words = visit.words(visitWords)
    const period = periodOf(visit, at.query)
    const items = await resultsByItem(read, period.startsOn, period.endsOn)
    const visits = await resultsByVisit(read, period.startsOn, period.endsOn)
    const broughtIn = await countBroughtIn(read, period.startsOn, period.endsOn)
    const later = nextPeriod('quarterly', period)
    const to = (of: Period) => visit.url(`${visitPaths.results}?trimestre=${periodCode(of)}`)
    return {
      face: 'staff',
      title: words.results,
      lead: periodName(visit.locale, period),
      breadcrumbs: [{ label: words.title, url: visit.url(visitPaths.draws) }],
      actions: (
        <>
          {[previousPeriod('quarterly', period), ...(later.startsOn > visit.today ? [] : [later])].map((of, index) => (
            <ButtonLink
              key={of.startsOn}
              to={to(of)}
              kind="secondary"
              icon={index === 0 ? 'arrow-left' : 'arrow-right'}
              small
            >
              {periodName(visit.locale, of)}
            </ButtonLink>
          ))}
          <ButtonLink
            to={visit.url(`${visitPaths.results}/excel?trimestre=${periodCode(period)}`)}
            kind="secondary"
            icon="file-download"
            small
          >
            {words.workbook}
          </ButtonLink>
        </>
      ),
      body: (
        <>
          {broughtIn > 0 && <Inset>{words.broughtIn(broughtIn, visit.number(broughtIn))}</Inset>}
          {visits.length === 0 ? (
            <EmptyState title={words.noResults}>{words.noResultsHelp}</EmptyState>
          ) : (
            <Results visit={visit} items={items} visits={visits} />
          )}
        </>
      ),
    }
  },
})

import { page } from '../../../platform/http/page.ts'
import { LinkList } from '../../../platform/views/parts.tsx'
import { periodMonths } from '../../indicators/index.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { quarterCode, reportPaths } from './paths.ts'
import { signedReports } from './report.queries.ts'
import { reportWords } from './words.ts'

/** The consolidated reports that were signed. */
export const publicReportsPage = page({
  path: reportPaths.publicList,
  permission: may.read,
  async show(read, visit) {
    const words = visit.words(reportWords)
    const { date } = visit.moments
    const items = (await signedReports(read, null)).map(({ period, signedAt }) => ({
      label: periodMonths(visit.locale, period),
      url: visit.url(reportPaths.publicConsolidated(quarterCode(period))),
      note: `${words.signed}: ${date(signedAt)}`,
    }))
    return {
      face: 'public',
      title: words.publicIndex,
      back: visit.url(charterPaths.public),
      body: (
        <>
          <h1 class="govuk-heading-l">{words.publicIndex}</h1>
          <p class="govuk-body-l">{words.publicLead}</p>
          {items.length > 0 ? <LinkList items={items} /> : <p class="govuk-body">{words.publicEmpty}</p>}
        </>
      ),
    }
  },
})

/** Citizen requests: received, decided, referred, answered, closed, and what can be read about them. */
import type { Room } from '../../platform/http/room.ts'
import { acknowledgeReceipt } from './acknowledge/acknowledge.job.ts'
import { apiRoutes } from './api/index.ts'
import { beginPage } from './begin/begin.page.tsx'
import { boardNavigation, boardRoutes } from './board/index.ts'
import { captureNavigation, captureRoutes } from './capture/index.ts'
import { caseRoutes } from './case/index.ts'
import { dailyNavigation, dailyRoutes } from './daily-report/daily-report.page.tsx'
import { forgetDrafts } from './file/forget-drafts.job.ts'
import { fileRoutes } from './file/index.ts'
import { inboxNavigation } from './inbox/inbox.page.tsx'
import { monthlyNavigation, monthlyRoutes } from './monthly-report/monthly-report.page.tsx'
import { may } from './permissions.ts'
import { recountTermsJob } from './recount/recount-terms.job.ts'
import { trackRoutes } from './track/index.ts'

export { keepAttached } from './attachments/attach.ts'
export { casePath } from './case/paths.ts'
export { seesCase } from './case/visible.ts'
export { type FactsWanted, type RequestFact, requestFacts } from './facts/facts.ts'
export { requestFactsAsOf } from './facts/facts-as-of.ts'
export { choosePath, donePath, filePath } from './file/paths.ts'
export { importRequests } from './import/import-requests.ts'
export { columnsOf, type Mapping, readMapping } from './import/mapping.ts'
export { type Creatable, readCreatable } from './import/places.ts'
export { importReport, verdictReport } from './import/report.ts'
export { verifyVerdicts } from './import/verify.ts'
export { lastMonth, type MonthSummary } from './measure/summary.ts'
export { LONGEST, personFields, subjectOf } from './receive/fields.ts'
export { type Intake, NOBODY, type Receipt, receive } from './receive/receive.ts'
export { fieldWords } from './receive/words.ts'
export { followUrl } from './track/follow-url.ts'
export { followPath, ratePath, trackPath } from './track/paths.ts'
export { endedAt, isRateable, RATING_DAYS } from './track/rateable.ts'
export { type AtReceipt, held, isHeld, receiptParams, receiptQuery } from './track/receipt-holder.ts'
export { requestByFolio, requestByKey, type TrackedRequest, typedFolio } from './track/request-by-key.ts'
export { unitsAnsweredBy } from './walk/responsible.ts'
export { nouns as requestNouns } from './words/vocabulary.ts'

export const requestsRoom: Room = {
  name: 'requests',
  routes: [
    beginPage,
    ...fileRoutes,
    ...trackRoutes,
    ...captureRoutes,
    ...caseRoutes,
    ...boardRoutes,
    ...dailyRoutes,
    ...monthlyRoutes,
    ...apiRoutes,
  ],
  navigation: [captureNavigation, boardNavigation, inboxNavigation, dailyNavigation, monthlyNavigation],
  permissions: Object.values(may),
  jobs: [acknowledgeReceipt, forgetDrafts, recountTermsJob],
}

/** Charters: what the town hall promises, how the promise is made, followed and kept. */
import type { Room } from '../../platform/http/room.ts'
import { coverageNavigation } from './coverage/coverage.page.tsx'
import { followUpJob } from './follow-up/follow-up.job.ts'
import { practiceNavigation } from './good-practice/desk.page.tsx'
import { chartersNavigation } from './navigation.ts'
import { may } from './permissions.ts'
import { publicRoutes } from './public-routes.ts'
import { announceReportJob, keepReportsJob, reportNavigation, reportRoutes } from './report/index.ts'
import { askSignerJob } from './sign/ask-signer.job.ts'
import { staffRoutes } from './staff-routes.ts'
import { expireJob } from './standing/expire.job.ts'

export { addPastClaims, type PastClaim } from './claim/past-claims.ts'
export { addCharter, type CharterDraft } from './establish.ts'
export { commitmentFigures } from './find/figures.ts'
export { type CommitmentsNow, commitmentsNow } from './find/find.queries.ts'
export { type CommitmentToJudge, commitmentsToJudge } from './follow-up/commitments-to-judge.ts'
export { brokenKey, followUp } from './follow-up/follow-up.ts'
export { type Judged, judgedIn } from './follow-up/judged.ts'
export { chartersFromServices, type MadeCharter } from './from-services/from-services.ts'
export { charterPaths } from './paths.ts'
export { type CharterInForce, charterInForce } from './read/charter-in-force.ts'
export type { Commitment } from './read/commitments.queries.ts'
export { type Coverage, type Covered, coverage, shares } from './read/coverage.ts'
export { type CharterFilters, chartersOfServices, type PublicCharter, publicCharters } from './read/public-charters.ts'
export { addPastConsolidated, addPastReports, type PastReport } from './report/past-reports.ts'
export { type CharterFigures, type Narrative, type Tally, tallyOf } from './report/vocabulary.ts'

export const chartersRoom: Room = {
  name: 'charters',
  routes: [...publicRoutes, ...staffRoutes, ...reportRoutes],
  navigation: [chartersNavigation, reportNavigation, coverageNavigation, practiceNavigation],
  permissions: Object.values(may),
  jobs: [keepReportsJob, announceReportJob, followUpJob, expireJob, askSignerJob],
}

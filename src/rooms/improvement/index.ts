/** Improvement: what fell short, and what is done so that it does not happen again. */
import type { Room } from '../../platform/http/room.ts'
import { browseNavigation, browsePage } from './browse/browse.page.tsx'
import { exportCsv, exportXlsx } from './browse/export.download.ts'
import { casePage } from './case/case.page.tsx'
import { evidenceDownload } from './case/evidence.download.ts'
import { escalateJob } from './escalate/escalate.job.ts'
import { openPage } from './open/open.page.tsx'
import { overdueSection } from './oversee/overdue.section.tsx'
import { may } from './permissions.ts'
import { reportDownload } from './report/report.download.ts'
import { notifyOwnerJob } from './tell/notify-owner.job.ts'

export { type NonconformityAbout, nonconformitiesAbout } from './about/about.queries.ts'
export { openCount } from './about/open-count.queries.ts'
export { type NonconformityDraft, type Opened, openNonconformity } from './open/open-nonconformity.ts'
export { folioPath, IMPROVEMENT, nonconformityPath } from './paths.ts'
export { decideProposal } from './propose/decide-proposal.ts'
export { type Proposal, proposalsOf } from './propose/proposals.ts'
export type { Origin, Severity, State } from './vocabulary.ts'
export { stateName } from './words/vocabulary.ts'

export const improvementRoom: Room = {
  name: 'improvement',
  routes: [browsePage, exportCsv, exportXlsx, openPage, casePage, evidenceDownload, reportDownload],
  navigation: [browseNavigation],
  desk: [overdueSection],
  permissions: Object.values(may),
  jobs: [notifyOwnerJob, escalateJob],
}

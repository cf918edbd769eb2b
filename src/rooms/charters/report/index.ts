/** The quarterly reports: routes, what waits, and what happens by itself. */

import type { Route } from '../../../platform/http/page.ts'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import { may } from '../permissions.ts'
import { reportPaths } from './paths.ts'
import { publicReportDownloads } from './public-report.download.ts'
import { publicConsolidatedPage, publicReportPage } from './public-report.page.tsx'
import { publicReportsPage } from './public-reports.page.tsx'
import { reportDownloads } from './report.download.ts'
import { consolidatedPage, reportPage } from './report.page.tsx'
import { reportsPage } from './reports.page.tsx'
import { reportWords } from './words.ts'

export { announceReportJob } from './announce-report.job.ts'
export { keepReportsJob } from './report-jobs.ts'

export const reportRoutes: Route[] = [
  reportsPage,
  reportPage,
  consolidatedPage,
  ...reportDownloads,
  publicReportsPage,
  publicReportPage,
  publicConsolidatedPage,
  ...publicReportDownloads,
]

export const reportNavigation: NavigationEntry = {
  label: visit => visit.words(reportWords).title,
  group: visit => visit.words(reportWords).group,
  path: reportPaths.list,
  permission: may.see,
  icon: 'file-text',
}

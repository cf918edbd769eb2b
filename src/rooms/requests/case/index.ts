/** Pages of one case, and the tray that leads to them. */
import type { Route } from '../../../platform/http/page.ts'
import { inadmissiblePage } from '../decide/inadmissible.page.tsx'
import { inboxPage } from '../inbox/inbox.page.tsx'
import { mergePage } from '../merge/merge.page.tsx'
import { classifyPage } from '../register/classify.page.tsx'
import { resultsReportPdf, resultsReportXlsx } from '../results-report/results-report.download.ts'
import { resultsReportPage } from '../results-report/results-report.page.tsx'
import { casePage, folioPage } from './case.page.tsx'
import { caseFileDownload } from './case-file.download.ts'

export const caseRoutes: Route[] = [
  casePage,
  folioPage,
  caseFileDownload,
  inadmissiblePage,
  inboxPage,
  classifyPage,
  mergePage,
  resultsReportPage,
  resultsReportPdf,
  resultsReportXlsx,
]

/** What everybody may open of the charters, and the boards that mirror it for the staff. */
import type { Route } from '../../platform/http/page.ts'
import { claimPage } from './claim/claim.page.tsx'
import { coverageBoard, publicCoveragePage } from './coverage/coverage.page.tsx'
import { findPage } from './find/find.page.tsx'
import { practiceDesk, previewDownload } from './good-practice/desk.page.tsx'
import { practiceDownload, practicePage } from './good-practice/good-practice.page.tsx'
import { leafletDownload } from './leaflet/leaflet.download.ts'
import { allCsv, allJson, charterCsv, charterJson, datasetDownload, openDataPage } from './open-data/open-data.page.tsx'
import { panelDownload, sharePage } from './panel/panel.page.tsx'
import { recallPage } from './recall/recall.page.tsx'
import { qrDownload, showPage } from './show/show.page.tsx'

export const publicRoutes: Route[] = [
  findPage,
  showPage,
  recallPage,
  qrDownload,
  claimPage,
  publicCoveragePage,
  coverageBoard,
  practicePage,
  practiceDownload,
  practiceDesk,
  previewDownload,
  leafletDownload,
  panelDownload,
  sharePage,
  openDataPage,
  allCsv,
  allJson,
  datasetDownload,
  charterCsv,
  charterJson,
]

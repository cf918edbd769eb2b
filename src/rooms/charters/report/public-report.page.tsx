import type { z } from 'zod'
import { missing, page } from '../../../platform/http/page.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { ofCode, ofQuarter, quarterCode, reportPaths } from './paths.ts'
import { publicScreen } from './public-screen.tsx'
import { reportCharter } from './report.queries.ts'

export type OfCode = z.output<typeof ofCode>
export type OfQuarter = z.output<typeof ofQuarter>

export const publicReportPage = page<OfCode>({
  path: reportPaths.public(':charter', ':quarter'),
  permission: may.read,
  params: ofCode,
  async show(read, visit, { params }) {
    const charter = await reportCharter(read, { code: params.charter })
    if (!charter) return missing
    const path = reportPaths.public(charter.code, quarterCode(params.quarter))
    return publicScreen(read, visit, charter.id, params.quarter, path, charterPaths.publicCharter(charter.code))
  },
})

export const publicConsolidatedPage = page<OfQuarter>({
  path: reportPaths.publicConsolidated(':quarter'),
  permission: may.read,
  params: ofQuarter,
  show: (read, visit, { params }) =>
    publicScreen(
      read,
      visit,
      null,
      params.quarter,
      reportPaths.publicConsolidated(quarterCode(params.quarter)),
      reportPaths.publicList,
    ),
})

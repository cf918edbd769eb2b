import { download, missing } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { ofCode, ofQuarter, reportPaths } from './paths.ts'
import type { OfCode, OfQuarter } from './public-report.page.tsx'
import { reportCharter } from './report.queries.ts'
import { FILE_KINDS, sendReport } from './send-report.ts'

export const publicReportDownloads = FILE_KINDS.flatMap(kind => [
  download<OfCode>({
    path: `${reportPaths.public(':charter', ':quarter')}/${kind}`,
    permission: may.read,
    params: ofCode,
    async send(read, visit, { params }) {
      const charter = await reportCharter(read, { code: params.charter })
      return charter ? sendReport(read, visit, charter.id, params.quarter, kind, true) : missing
    },
  }),
  download<OfQuarter>({
    path: `${reportPaths.publicConsolidated(':quarter')}/${kind}`,
    permission: may.read,
    params: ofQuarter,
    send: (read, visit, { params }) => sendReport(read, visit, null, params.quarter, kind, true),
  }),
])

import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { download } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { ofCharter, ofQuarter, reportPaths } from './paths.ts'
import type { OfCharter, OfQuarter } from './report.page.tsx'
import { FILE_KINDS, sendReport } from './send-report.ts'

export const reportDownloads = FILE_KINDS.flatMap(kind => [
  download<OfCharter>({
    path: `${reportPaths.staff(':charter', ':quarter')}/${kind}`,
    permission: may.see,
    params: z.object({ charter: identity(), quarter: ofCharter.shape.quarter }),
    send: (read, visit, { params }) => sendReport(read, visit, params.charter, params.quarter, kind),
  }),
  download<OfQuarter>({
    path: `${reportPaths.consolidated(':quarter')}/${kind}`,
    permission: may.see,
    params: ofQuarter,
    send: (read, visit, { params }) => sendReport(read, visit, null, params.quarter, kind),
  }),
])

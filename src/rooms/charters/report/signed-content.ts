import { contentHash } from '../../../platform/codes/canonical.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'
import type { Report } from './report.queries.ts'

/** What is printed into the hash: nothing that could change after signing. */
export function signedContent(
  report: Pick<Report, 'charterId' | 'period' | 'number' | 'figures' | 'narrative'> & Content,
): Json {
  const { charterId, period, number, figures, narrative, correctionReason, previousHash } = report
  return JSON.parse(
    JSON.stringify({ charterId, period, number, figures, narrative, correctionReason, previousHash }),
  ) as Json
}

interface Content {
  correctionReason: string
  previousHash: string | null
}

/** True when what is kept still leaves the print that was signed. */
export const isIntact = (report: Report): boolean => report.contentHash === contentHash(signedContent(report))

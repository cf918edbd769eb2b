import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { identity } from '../../../platform/http/fields.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { openSheet } from '../case/sheet.ts'
import { seesCase } from '../case/visible.ts'
import { type ResultsReport, resultsReport } from './results-report.ts'

export interface AtCase {
  params: { id: number }
}

export const params = z.object({ id: identity() })

/** The report of the case of the address, for whoever may see the case. */
export async function reportFor(read: Read, visit: Visit, id: number): Promise<ResultsReport | undefined> {
  if (!(await seesCase(read, visit, id))) return undefined
  const sheet = await openSheet(read, visit, id)
  return sheet && resultsReport(visit, sheet)
}

import type { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { missing, page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { ofCharter, ofQuarter, reportPaths } from './paths.ts'
import { reportCharter } from './report.queries.ts'
import { actsOf, type Subject } from './report-acts.ts'
import { reportScreen } from './report-screen.tsx'

export type OfCharter = z.output<typeof ofCharter>
export type OfQuarter = z.output<typeof ofQuarter>

async function charterSubject(read: Read, params: OfCharter): Promise<Subject | undefined> {
  const charter = await reportCharter(read, { id: params.charter })
  return charter && { charter, period: params.quarter }
}

const allSubject = async (_read: Read, params: OfQuarter): Promise<Subject> => ({
  charter: null,
  period: params.quarter,
})

export const reportPage = page<OfCharter>({
  path: reportPaths.staff(':charter', ':quarter'),
  permission: may.see,
  params: ofCharter,
  async show(read, visit, at, form) {
    const subject = await charterSubject(read, at.params)
    return subject ? reportScreen(read, visit, subject, form) : missing
  },
  acts: actsOf(charterSubject),
})

export const consolidatedPage = page<OfQuarter>({
  path: reportPaths.consolidated(':quarter'),
  permission: may.see,
  params: ofQuarter,
  show: async (read, visit, at, form) => reportScreen(read, visit, await allSubject(read, at.params), form),
  acts: actsOf(allSubject),
})

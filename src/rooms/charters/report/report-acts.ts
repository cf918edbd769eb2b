/** What may be done with a report, the same for one charter and for all: begin, save, sign, correct. */
import { z } from 'zod'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { optionalText, text, ticked } from '../../../platform/http/fields.ts'
import { act, go, missing, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isoDate } from '../../../platform/views/form.tsx'
import type { Period } from '../../indicators/index.ts'
import { may } from '../permissions.ts'
import { beginReport } from './begin-report.ts'
import { correctReport } from './correct-report.ts'
import { narrate } from './narrate.ts'
import { quarterCode, reportPaths } from './paths.ts'
import type { ReportCharter } from './report.queries.ts'
import { signReport } from './sign-report.ts'
import { signingPosition } from './signing-position.ts'
import type { Narrative } from './vocabulary.ts'
import { reportWords } from './words.ts'

/** What a report is of: one charter, or all of them. */
export interface Subject {
  charter: ReportCharter | null
  period: Period
}

export const pathOf = ({ charter, period }: Subject) =>
  charter ? reportPaths.staff(charter.id, quarterCode(period)) : reportPaths.consolidated(quarterCode(period))

/** Where it leads, saying something or nothing; or why not, beside which field. */
type Done = { said: string } | { refused: string; field?: string }

interface At<P> {
  params: P
  query: unknown
}

export type SubjectOf<P> = (read: Read, params: P) => Promise<Subject | undefined>

/** Finds what the address is about, does the work, and leaves for the report. */
const working =
  <P>(subjectOf: SubjectOf<P>) =>
  async (write: Write, visit: Visit, { params }: At<P>, work: (subject: Subject) => Promise<Done>) => {
    const subject = await subjectOf(write, params)
    if (!subject) return missing
    const done = await work(subject)
    if ('refused' in done) return refuse({ [done.field ?? '']: done.refused })
    return go(visit.url(pathOf(subject)), done.said ? { kind: 'success', text: done.said } : undefined)
  }

function narrativeSchema(visit: Visit) {
  const words = visit.words(reportWords)
  const part = optionalText(4000)
  return z.object({
    summary: part,
    causes: part,
    actions: part,
    internalNotice: part,
    internalNoticeOn: z
      .string()
      .optional()
      .default('')
      .transform((typed, context) => {
        if (typed.trim() === '') return ''
        const day = isoDate(typed)
        if (day) return day
        context.addIssue({ code: 'custom', message: words.badDate })
        return z.NEVER
      }),
  })
}

async function save(write: Write, visit: Visit, { charter, period }: Subject, narrative: Narrative): Promise<Done> {
  const words = visit.words(reportWords)
  const kept = await narrate(write, charter?.id ?? null, period, narrative)
  return kept ? { said: words.saved } : { refused: words.alreadySigned }
}

interface Signing extends Narrative {
  reviewed: boolean
}

async function sign(write: Write, visit: Visit, subject: Subject, { reviewed, ...narrative }: Signing): Promise<Done> {
  const words = visit.words(reportWords)
  const { charter, period } = subject
  const position = await signingPosition(write, visit, charter)
  if (position === undefined) return { refused: words.notYours }
  if (!reviewed) return { refused: words.confirmFirst, field: 'reviewed' }
  const saved = await save(write, visit, subject, narrative)
  if ('refused' in saved) return saved
  const not = await signReport(write, charter?.id ?? null, period, position)
  if (not === null) return { said: words.signDone }
  return { refused: words.cannotSign[not], field: not === 'not-a-draft' || not === 'not-ended' ? '' : not }
}

async function correct(write: Write, visit: Visit, { charter, period }: Subject, reason: string): Promise<Done> {
  const words = visit.words(reportWords)
  if ((await signingPosition(write, visit, charter)) === undefined) return { refused: words.notYours }
  const begun = await correctReport(write, charter?.id ?? null, period, reason)
  return begun ? { said: words.corrected } : { refused: words.notCorrected }
}

/** The acts of a page whose address says what the report is of. */
export function actsOf<P>(subjectOf: SubjectOf<P>) {
  const on = working(subjectOf)
  return {
    begin: act({
      permission: may.report,
      schema: () => z.object({}),
      perform: (write, visit, _values, at: At<P>) =>
        on(write, visit, at, async ({ charter, period }) => {
          const begun = await beginReport(write, charter?.id ?? null, period)
          return begun ? { said: '' } : { refused: visit.words(reportWords).nothingPromised }
        }),
    }),
    save: act({
      permission: may.report,
      schema: narrativeSchema,
      perform: (write, visit, values, at: At<P>) =>
        on(write, visit, at, subject => save(write, visit, subject, values)),
    }),
    sign: act({
      permission: may.report,
      schema: visit => narrativeSchema(visit).extend({ reviewed: ticked() }),
      perform: (write, visit, values, at: At<P>) =>
        on(write, visit, at, subject => sign(write, visit, subject, values)),
    }),
    correct: act({
      permission: may.report,
      schema: visit => {
        const words = visit.words(reportWords)
        return z.object({ reason: text(words.missingReason, 2000) })
      },
      perform: (write, visit, { reason }, at: At<P>) =>
        on(write, visit, at, subject => correct(write, visit, subject, reason)),
    }),
  }
}

import { z } from 'zod'
import { identity, optionalText, text, ticked } from '../../../platform/http/fields.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { act, download, type FormState, go, missing, page, refuse, type Screen } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isoDate } from '../../../platform/views/form.tsx'
import type { Period } from '../../indicators/index.ts'
import { may } from '../permissions.ts'
import { charterPaths } from '../paths.ts'
import { beginReport, figuresNow, hasEnded } from './begin-report.ts'
import { ofCharter, ofQuarter, quarterCode, reportPaths } from './paths.ts'
import { readable } from './readable.ts'
import { type Report, type ReportCharter, reportCharter, reportsOf } from './report.queries.ts'
import { ReportView, Signature } from './report.view.tsx'
import { reportPdf, reportXlsx } from './report-files.ts'
import { correctReport, isIntact, narrate, signingPosition, signReport } from './sign-report.ts'
import type { Narrative } from './vocabulary.ts'
import { reportWords } from './words.ts'
import { Begin, Correct, Files, Former, WriteAndSign } from './work.view.tsx'

/** What a report is of: one charter, or all of them. */
interface Subject {
  charter: ReportCharter | null
  period: Period
}

const pathOf = ({ charter, period }: Subject) =>
  charter ? reportPaths.staff(charter.id, quarterCode(period)) : reportPaths.consolidated(quarterCode(period))

async function show(read: Read, visit: Visit, subject: Subject, form: FormState): Promise<Screen> {
  const words = visit.words(reportWords)
  const { charter, period } = subject
  const [latest, ...former] = await reportsOf(read, charter?.id ?? null, period)
  const breadcrumbs = [{ label: words.title, url: visit.url(`${reportPaths.list}?trimestre=${quarterCode(period)}`) }]
  if (charter) breadcrumbs.push({ label: charter.title, url: visit.url(charterPaths.home(charter.id)) })
  const ended = await hasEnded(read, period)
  // A draft shows what is true today; what was signed, what was signed.
  const figures = latest?.state === 'signed' ? latest.figures : await figuresNow(read, charter?.id ?? null, period)
  if (!figures)
    return { face: 'staff', title: words.report, breadcrumbs, body: <p class="govuk-body">{words.nothingPromised}</p> }
  const report: Report = { ...(latest ?? unwritten(subject)), figures }
  const shown = readable(visit, report)
  const position = await signingPosition(read, visit, charter)
  const common = { visit, form, report, path: pathOf(subject) }
  return {
    face: 'staff',
    title: shown.title,
    lead: `${shown.period}. ${latest ? `${shown.number}. ${shown.state}.` : words.missing}`,
    breadcrumbs,
    actions: latest && <Files visit={visit} path={pathOf(subject)} />,
    body: (
      <>
        {!ended && <p class="govuk-inset-text">{words.running}</p>}
        <ReportView visit={visit} report={report} read={shown} />
        <Signature visit={visit} read={shown} intact={latest ? isIntact(latest) : true} />
        {!latest && visit.can(may.report) && <Begin visit={visit} />}
        {latest?.state === 'draft' && visit.can(may.report) && (
          <WriteAndSign {...common} unit={charter?.unit ?? null} maySign={position !== null} ended={ended} />
        )}
        {latest?.state === 'signed' && visit.can(may.report) && position !== null && <Correct {...common} />}
        {former.length > 0 && <Former visit={visit} reports={former} />}
      </>
    ),
  }
}

const unwritten = ({ charter, period }: Subject): Omit<Report, 'figures'> => ({
  id: 0,
  charterId: charter?.id ?? null,
  period,
  number: 1,
  state: 'draft',
  narrative: {},
  correctionReason: '',
  contentHash: null,
  previousHash: null,
  signedAt: null,
  signedBy: null,
  position: null,
  dueOn: '',
})

function narrativeSchema(visit: Visit) {
  const words = visit.words(reportWords)
  const part = optionalText(4000, words.tooLong)
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

/** The acts of a report, the same for one charter and for all. */
function actsOf<P>(subjectOf: (read: Read, visit: Visit, params: P) => Promise<Subject | undefined>) {
  type At = { params: P; query: unknown }
  const on = async (
    write: Write,
    visit: Visit,
    { params }: At,
    work: (subject: Subject) => Promise<string | { refused: string; field?: string }>,
  ) => {
    const subject = await subjectOf(write, visit, params)
    if (!subject) return missing
    const done = await work(subject)
    if (typeof done !== 'string') return refuse({ [done.field ?? '']: done.refused })
    return go(visit.url(pathOf(subject)), done === '' ? undefined : { kind: 'success', text: done })
  }
  const keep = async (write: Write, visit: Visit, { charter, period }: Subject, narrative: Narrative) =>
    (await narrate(write, charter?.id ?? null, period, narrative)) ? null : visit.words(reportWords).alreadySigned
  return {
    begin: act({
      permission: may.report,
      schema: () => z.object({}),
      perform: (write, visit, _values, at: At) =>
        on(write, visit, at, async ({ charter, period }) => {
          const begun = await beginReport(write, charter?.id ?? null, period)
          return begun ? '' : { refused: visit.words(reportWords).nothingPromised }
        }),
    }),
    save: act({
      permission: may.report,
      schema: narrativeSchema,
      perform: (write, visit, narrative, at: At) =>
        on(write, visit, at, async subject => {
          const refused = await keep(write, visit, subject, narrative)
          return refused ? { refused } : visit.words(reportWords).saved
        }),
    }),
    sign: act({
      permission: may.report,
      schema: visit => narrativeSchema(visit).extend({ reviewed: ticked() }),
      perform: (write, visit, { reviewed, ...narrative }, at: At) =>
        on(write, visit, at, async subject => {
          const words = visit.words(reportWords)
          const { charter, period } = subject
          const position = await signingPosition(write, visit, charter)
          if (position === null) return { refused: words.notYours }
          if (!reviewed) return { refused: words.confirmFirst, field: 'reviewed' }
          const refused = await keep(write, visit, subject, narrative)
          if (refused) return { refused }
          const not = await signReport(write, charter?.id ?? null, period, position)
          if (not === null) return words.signDone
          const field = not === 'not-a-draft' || not === 'not-ended' ? '' : not
          return { refused: words.cannotSign[not], field }
        }),
    }),
    correct: act({
      permission: may.report,
      schema: visit => {
        const words = visit.words(reportWords)
        return z.object({ reason: text(words.missingReason, 2000, words.tooLong) })
      },
      perform: (write, visit, { reason }, at: At) =>
        on(write, visit, at, async ({ charter, period }) => {
          const words = visit.words(reportWords)
          if ((await signingPosition(write, visit, charter)) === null) return { refused: words.notYours }
          const begun = await correctReport(write, charter?.id ?? null, period, reason)
          return begun ? words.corrected : { refused: words.notCorrected }
        }),
    }),
  }
}

type OfCharter = z.output<typeof ofCharter>
type OfQuarter = z.output<typeof ofQuarter>

async function charterSubject(read: Read, _visit: Visit, params: OfCharter): Promise<Subject | undefined> {
  const charter = await reportCharter(read, { id: params.charter })
  return charter && { charter, period: params.quarter }
}

const allSubject = async (_read: Read, _visit: Visit, params: OfQuarter): Promise<Subject> => ({
  charter: null,
  period: params.quarter,
})

export const reportPage = page<OfCharter>({
  path: reportPaths.staff(':charter', ':quarter'),
  permission: may.see,
  params: ofCharter,
  async show(read, visit, at, form) {
    const subject = await charterSubject(read, visit, at.params)
    return subject ? show(read, visit, subject, form) : missing
  },
  acts: actsOf(charterSubject),
})

export const consolidatedPage = page<OfQuarter>({
  path: reportPaths.consolidated(':quarter'),
  permission: may.see,
  params: ofQuarter,
  show: async (read, visit, at, form) => show(read, visit, await allSubject(read, visit, at.params), form),
  acts: actsOf(allSubject),
})

const files = { pdf: reportPdf, xlsx: reportXlsx }
export type FileKind = keyof typeof files
export const FILE_KINDS = Object.keys(files) as FileKind[]

/** The last number of a report as a file; a draft, with the figures of today. */
export async function sendReport(
  read: Read,
  visit: Visit,
  charterId: number | null,
  period: Period,
  kind: FileKind,
  signedOnly = false,
) {
  const reports = await reportsOf(read, charterId, period)
  const latest = signedOnly ? reports.find(report => report.state === 'signed') : reports[0]
  if (!latest) return missing
  const figures = latest.state === 'draft' ? await figuresNow(read, charterId, period) : undefined
  return files[kind](visit, figures ? { ...latest, figures } : latest)
}

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

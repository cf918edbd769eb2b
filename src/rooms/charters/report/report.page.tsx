import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { identity } from '../../../platform/http/fields.ts'
import { download, type FormState, missing, page, type Screen } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Period } from '../../indicators/index.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { figuresNow, hasEnded } from './begin-report.ts'
import { ofCharter, ofQuarter, quarterCode, reportPaths } from './paths.ts'
import { readable } from './readable.ts'
import { type Report, reportCharter, reportsOf } from './report.queries.ts'
import { ReportView, Signature } from './report.view.tsx'
import { actsOf, pathOf, type Subject } from './report-acts.ts'
import { reportPdf, reportXlsx } from './report-files.ts'
import { isIntact, signingPosition } from './sign-report.ts'
import { reportWords } from './words.ts'
import { Begin, Correct, Files, Former, WriteAndSign } from './work.view.tsx'

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

type OfCharter = z.output<typeof ofCharter>
type OfQuarter = z.output<typeof ofQuarter>

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
    return subject ? show(read, visit, subject, form) : missing
  },
  acts: actsOf(charterSubject),
})

export const consolidatedPage = page<OfQuarter>({
  path: reportPaths.consolidated(':quarter'),
  permission: may.see,
  params: ofQuarter,
  show: async (read, visit, at, form) => show(read, visit, await allSubject(read, at.params), form),
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

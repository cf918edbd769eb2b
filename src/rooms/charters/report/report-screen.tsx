import type { Read } from '../../../platform/db/handles.ts'
import type { FormState, Screen } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { hasEnded } from './begin-report.ts'
import { currentReport } from './current-report.ts'
import { quarterCode, reportPaths } from './paths.ts'
import { readable } from './readable.ts'
import { ReportView, Signature } from './report.view.tsx'
import { pathOf, type Subject } from './report-acts.ts'
import { isIntact } from './signed-content.ts'
import { signingPosition } from './signing-position.ts'
import { reportWords } from './words.ts'
import { Begin, Correct, Files, Former, WriteAndSign } from './work.view.tsx'

export async function reportScreen(read: Read, visit: Visit, subject: Subject, form: FormState): Promise<Screen> {
  const words = visit.words(reportWords)
  const { charter, period } = subject
  const current = await currentReport(read, charter?.id ?? null, period)
  const breadcrumbs = [{ label: words.title, url: visit.url(`${reportPaths.list}?trimestre=${quarterCode(period)}`) }]
  if (charter) breadcrumbs.push({ label: charter.title, url: visit.url(charterPaths.home(charter.id)) })
  const ended = await hasEnded(read, period)
  if (!current)
    return { face: 'staff', title: words.report, breadcrumbs, body: <p class="govuk-body">{words.nothingPromised}</p> }
  const { report, isBegun, former } = current
  const shown = readable(visit, report)
  const position = await signingPosition(read, visit, charter)
  const common = { visit, form, report, path: pathOf(subject) }
  return {
    face: 'staff',
    title: shown.title,
    lead: `${shown.period}. ${isBegun ? `${shown.number}. ${shown.state}.` : `${words.missing}.`}`,
    breadcrumbs,
    actions: <Files visit={visit} path={pathOf(subject)} />,
    body: (
      <>
        {!ended && <p class="govuk-inset-text">{words.running}</p>}
        {!isBegun && visit.can(may.report) && <Begin visit={visit} />}
        <ReportView visit={visit} report={report} read={shown} />
        <Signature visit={visit} read={shown} intact={report.state === 'draft' || isIntact(report)} />
        {isBegun && report.state === 'draft' && visit.can(may.report) && (
          <WriteAndSign {...common} unit={charter?.unit ?? null} maySign={position !== undefined} ended={ended} />
        )}
        {report.state === 'signed' && visit.can(may.report) && position !== undefined && <Correct {...common} />}
        {former.length > 0 && <Former visit={visit} reports={former} />}
      </>
    ),
  }
}

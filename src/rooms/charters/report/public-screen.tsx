import type { Read } from '../../../platform/db/handles.ts'
import { missing, type PublicScreen } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Actions } from '../../../platform/views/form.tsx'
import type { Period } from '../../indicators/index.ts'
import { readable } from './readable.ts'
import { reportsOf } from './report.queries.ts'
import { ReportView, Signature } from './report.view.tsx'
import { isIntact } from './signed-content.ts'
import { Files, Former } from './work.view.tsx'

export async function publicScreen(
  read: Read,
  visit: Visit,
  charterId: number | null,
  period: Period,
  path: string,
  back: string,
) {
  const reports = await reportsOf(read, charterId, period)
  const signed = reports.find(report => report.state === 'signed')
  if (!signed) return missing
  const shown = readable(visit, signed)
  const screen: PublicScreen = {
    face: 'public',
    wide: true,
    title: shown.title,
    back: visit.url(back),
    body: (
      <>
        <h1 class="govuk-heading-l">{shown.title}</h1>
        <p class="govuk-body-l">{shown.period}</p>
        {shown.unit && <p class="govuk-body">{shown.unit}</p>}
        <Actions>
          <Files visit={visit} path={path} />
        </Actions>
        <ReportView visit={visit} report={signed} read={shown} />
        <Signature visit={visit} read={shown} intact={isIntact(signed)} />
        <FormerSigned visit={visit} reports={reports} />
      </>
    ),
  }
  return screen
}

function FormerSigned({ visit, reports }: { visit: Visit; reports: Awaited<ReturnType<typeof reportsOf>> }) {
  const former = reports.filter(report => report.state === 'corrected')
  return former.length > 0 ? <Former visit={visit} reports={former} /> : null
}

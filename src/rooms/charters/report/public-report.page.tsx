import type { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import type { PublicScreen } from '../../../platform/http/page.ts'
import { download, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { LinkList } from '../../../platform/views/parts.tsx'
import { moments } from '../../../platform/words/moments.ts'
import { type Period, periodMonths } from '../../indicators/index.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { ofCode, ofQuarter, quarterCode, reportPaths } from './paths.ts'
import { readable } from './readable.ts'
import { FILE_KINDS, sendReport } from './report.page.tsx'
import { reportCharter, reportsOf, signedReports } from './report.queries.ts'
import { ReportView, Signature } from './report.view.tsx'
import { isIntact } from './sign-report.ts'
import { reportWords } from './words.ts'
import { Files, Former } from './work.view.tsx'

async function show(read: Read, visit: Visit, charterId: number | null, period: Period, path: string, back: string) {
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
        <p class="govuk-body">
          <Files visit={visit} path={path} />
        </p>
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

type OfCode = z.output<typeof ofCode>
type OfQuarter = z.output<typeof ofQuarter>

export const publicReportPage = page<OfCode>({
  path: reportPaths.public(':charter', ':quarter'),
  permission: may.read,
  params: ofCode,
  async show(read, visit, { params }) {
    const charter = await reportCharter(read, { code: params.charter })
    if (!charter) return missing
    const path = reportPaths.public(charter.code, quarterCode(params.quarter))
    return show(read, visit, charter.id, params.quarter, path, charterPaths.publicCharter(charter.code))
  },
})

export const publicConsolidatedPage = page<OfQuarter>({
  path: reportPaths.publicConsolidated(':quarter'),
  permission: may.read,
  params: ofQuarter,
  show: (read, visit, { params }) =>
    show(
      read,
      visit,
      null,
      params.quarter,
      reportPaths.publicConsolidated(quarterCode(params.quarter)),
      reportPaths.publicList,
    ),
})

/** The consolidated reports that were signed. */
export const publicReportsPage = page({
  path: reportPaths.publicList,
  permission: may.read,
  async show(read, visit) {
    const words = visit.words(reportWords)
    const { date } = moments(visit.locale, visit.tenant.timeZone)
    const items = (await signedReports(read, null)).map(({ period, signedAt }) => ({
      label: periodMonths(visit.locale, period),
      url: visit.url(reportPaths.publicConsolidated(quarterCode(period))),
      note: `${words.signed}: ${date(signedAt)}`,
    }))
    return {
      face: 'public',
      title: words.publicIndex,
      back: visit.url(charterPaths.public),
      body: (
        <>
          <h1 class="govuk-heading-l">{words.publicIndex}</h1>
          <p class="govuk-body-l">{words.publicLead}</p>
          {items.length > 0 ? <LinkList items={items} /> : <p class="govuk-body">{words.publicEmpty}</p>}
        </>
      ),
    }
  },
})

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

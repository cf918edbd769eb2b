import { missing, page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { casePath, reportPath } from '../case/paths.ts'
import { may } from '../permissions.ts'
import { type AtCase, params, reportFor } from './at-case.ts'
import { ResultsReportView } from './results-report.view.tsx'
import { reportWords } from './words.ts'

export const resultsReportPage = page({
  path: '/interno/solicitudes/:id/informe',
  permission: may.report,
  params,
  async show(read, visit, { params }: AtCase) {
    const report = await reportFor(read, visit, params.id)
    if (!report) return missing
    const words = visit.words(reportWords)
    const url = visit.url(reportPath(params.id))
    return {
      face: 'staff',
      title: words.title,
      lead: report.subject,
      breadcrumbs: [{ label: report.folio, url: visit.url(casePath(params.id)) }],
      actions: (
        <>
          <ButtonLink to={`${url}.pdf`} kind="secondary" icon="file-download" small>
            {words.pdf}
          </ButtonLink>
          <ButtonLink to={`${url}.xlsx`} kind="secondary" icon="file-download" small>
            {words.xlsx}
          </ButtonLink>
        </>
      ),
      body: <ResultsReportView visit={visit} report={report} />,
    }
  },
})

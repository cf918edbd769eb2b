import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { identity } from '../../../platform/http/fields.ts'
import { download, missing, page } from '../../../platform/http/page.ts'
import { print } from '../../../platform/http/print.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Column } from '../../../platform/sheets/column.ts'
import { xlsxFile, xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { casePath, reportPath } from '../case/paths.ts'
import { openSheet } from '../case/sheet.ts'
import { seesCase } from '../case/visible.ts'
import { may } from '../permissions.ts'
import { type ResultsReport, resultsReport } from './results-report.ts'
import { ResultsReportView } from './results-report.view.tsx'
import { reportWords } from './words.ts'

interface AtCase {
  params: { id: number }
}

const params = z.object({ id: identity() })

async function reportFor(read: Read, visit: Visit, id: number): Promise<ResultsReport | undefined> {
  if (!(await seesCase(read, visit, id))) return undefined
  const sheet = await openSheet(read, visit, id)
  return sheet && resultsReport(visit, sheet)
}

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

export const resultsReportPdf = download({
  path: '/interno/solicitudes/:id/informe.pdf',
  permission: may.report,
  params,
  async send(read, visit, { params }: AtCase) {
    const report = await reportFor(read, visit, params.id)
    if (!report) return missing
    const words = visit.words(reportWords)
    return print(visit, {
      template: new URL('./results-report.typ', import.meta.url),
      title: words.title,
      fileName: words.file(report.folio),
      data: { ...report, words },
    })
  },
})

/** A workbook of three sheets: the case, the answers, the steps. */
export const resultsReportXlsx = download({
  path: '/interno/solicitudes/:id/informe.xlsx',
  permission: may.report,
  params,
  async send(read, visit, { params }: AtCase) {
    const report = await reportFor(read, visit, params.id)
    if (!report) return missing
    const words = visit.words(reportWords)
    const body = await xlsxFile([
      await xlsxSheet(
        words.title,
        report.facts,
        textColumns([words.fact, words.value], fact => [fact.label, fact.value]),
      ),
      await xlsxSheet(
        words.answers,
        report.answers,
        textColumns([words.unit, words.result, words.answer], answer => [answer.title, answer.result, answer.text]),
      ),
      await xlsxSheet(
        words.steps,
        report.steps,
        textColumns([words.step, words.who, words.how, words.when], step => step),
      ),
    ])
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { mediaType, fileName: `${words.file(report.folio)}.xlsx`, body }
  },
})

const textColumns = <Row,>(labels: string[], cells: (row: Row) => string[]): Column<Row>[] =>
  labels.map((label, index) => ({
    key: String(index),
    label,
    kind: 'text' as const,
    value: (row: Row) => cells(row)[index] ?? '',
  }))

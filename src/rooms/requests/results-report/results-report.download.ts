import { download, missing } from '../../../platform/http/page.ts'
import { print } from '../../../platform/http/print.ts'
import { sendWorkbook } from '../../../platform/http/take-away.ts'
import type { Column } from '../../../platform/sheets/column.ts'
import { xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { may } from '../permissions.ts'
import { type AtCase, params, reportFor } from './at-case.ts'
import { reportWords } from './words.ts'

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
    return sendWorkbook(
      words.file(report.folio),
      xlsxSheet(
        words.title,
        report.facts,
        textColumns([words.fact, words.value], fact => [fact.label, fact.value]),
      ),
      xlsxSheet(
        words.answers,
        report.answers,
        textColumns([words.unit, words.result, words.answer], answer => [answer.title, answer.result, answer.text]),
      ),
      xlsxSheet(
        words.steps,
        report.steps,
        textColumns([words.step, words.who, words.how, words.when], step => step),
      ),
    )
  },
})

const textColumns = <Row>(labels: string[], cells: (row: Row) => string[]): Column<Row>[] =>
  labels.map((label, index) => ({
    key: String(index),
    label,
    kind: 'text' as const,
    value: (row: Row) => cells(row)[index] ?? '',
  }))

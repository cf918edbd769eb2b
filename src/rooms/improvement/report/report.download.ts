import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { download, missing } from '../../../platform/http/page.ts'
import { print } from '../../../platform/http/print.ts'
import { openSheet } from '../case/sheet.ts'
import { IMPROVEMENT } from '../paths.ts'
import { may } from '../permissions.ts'
import { reportOf } from './report.ts'
import { reportWords } from './words.ts'

/** The whole case on paper, from what fell short to the verdict. */
export const reportDownload = download({
  path: `${IMPROVEMENT}/:id/informe.pdf`,
  permission: may.see,
  params: z.object({ id: identity() }),
  async send(read, visit, { params }) {
    const sheet = await openSheet(read, visit, params.id)
    if (!sheet) return missing
    const words = visit.words(reportWords)
    const { file } = sheet
    return print(visit, {
      template: new URL('./report.typ', import.meta.url),
      title: file.kind === 'nonconforming_output' ? words.titleOutput : words.title,
      fileName: words.file(file.folio),
      unit: file.unit,
      footer: file.folio,
      data: reportOf(visit, sheet),
    })
  },
})

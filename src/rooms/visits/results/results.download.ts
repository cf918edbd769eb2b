import type { Temporal } from 'temporal-polyfill'
import { toInstant } from '../../../platform/db/time.ts'
import { download } from '../../../platform/http/page.ts'
import { sendWorkbook } from '../../../platform/http/take-away.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Column as SheetColumn } from '../../../platform/sheets/column.ts'
import { xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { visitWords } from '../words.ts'
import { periodOf, type Query, query } from './asked.ts'
import { type ItemResult, resultsByItem, resultsByVisit, type VisitResult } from './results.queries.ts'

export const resultsXlsx = download<unknown, Query>({
  path: `${visitPaths.results}/excel`,
  permission: may.see,
  query,
  async send(read, visit, at) {
    const words = visit.words(visitWords)
    const { startsOn, endsOn } = periodOf(visit, at.query)
    const visits = await resultsByVisit(read, startsOn, endsOn, 20_000)
    const items = await resultsByItem(read, startsOn, endsOn)
    return sendWorkbook(
      words.fileName(visit.today),
      xlsxSheet(words.byVisit, visits, sheetOfVisits(visit)),
      xlsxSheet(words.byItem, items, sheetOfItems(visit)),
    )
  },
})

function sheetOfVisits(visit: Visit): SheetColumn<VisitResult>[] {
  const words = visit.words(visitWords)
  const wall = (at: Date): Temporal.ZonedDateTime => toInstant(at).toZonedDateTimeISO(visit.tenant.timeZone)
  return [
    { key: 'at', label: words.day, kind: 'datetime', value: row => wall(row.startedAt) },
    { key: 'kind', label: words.kindLabel, kind: 'text', value: row => words.kind[row.kind] },
    { key: 'service', label: words.service, kind: 'text', value: row => row.service, width: 40 },
    { key: 'unit', label: words.unit, kind: 'text', value: row => row.unit, width: 40 },
    { key: 'yes', label: words.yes, kind: 'number', value: row => row.yes },
    { key: 'answers', label: words.answers, kind: 'number', value: row => row.answers },
    { key: 'note', label: words.generalNote, kind: 'text', value: row => row.note, width: 60 },
  ]
}

function sheetOfItems(visit: Visit): SheetColumn<ItemResult>[] {
  const words = visit.words(visitWords)
  return [
    { key: 'checklist', label: words.checklist, kind: 'text', value: row => row.checklist, width: 40 },
    { key: 'text', label: words.itemText, kind: 'text', value: row => row.text, width: 60 },
    { key: 'answers', label: words.answers, kind: 'number', value: row => row.answers },
    { key: 'yes', label: words.yes, kind: 'number', value: row => (row.itemKind === 'yes_no' ? row.yes : null) },
    { key: 'mean', label: words.mean, kind: 'number', value: row => row.mean },
  ]
}

import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { toInstant } from '../../../platform/db/time.ts'
import { download, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Column as SheetColumn } from '../../../platform/sheets/column.ts'
import { xlsxFile, xlsxSheet } from '../../../platform/sheets/xlsx-writer.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { type Column, EmptyState, Figures, Table } from '../../../platform/views/parts.tsx'
import { moments } from '../../../platform/words/moments.ts'
import { dayAt } from '../../../platform/words/when.ts'
import {
  currentPeriod,
  nextPeriod,
  type Period,
  periodCode,
  periodName,
  periodOfCode,
  previousPeriod,
} from '../../indicators/index.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { visitWords } from '../words.ts'
import { type ItemResult, resultsByItem, resultsByVisit, type VisitResult } from './results.queries.ts'

const query = z.object({
  trimestre: z
    .string()
    .regex(/^\d{4}-T[1-4]$/)
    .transform((code): Period => periodOfCode(code) as Period)
    .optional()
    .catch(undefined),
})
type Query = z.output<typeof query>

const periodOf = (visit: Visit, { trimestre }: Query): Period =>
  trimestre ?? currentPeriod('quarterly', visit.now, visit.tenant.timeZone)

export const resultsPage = page<unknown, Query>({
  path: visitPaths.results,
  permission: may.see,
  query,
  async show(read, visit, at) {
    const words = visit.words(visitWords)
    const period = periodOf(visit, at.query)
    const items = await resultsByItem(read, period.startsOn, period.endsOn)
    const visits = await resultsByVisit(read, period.startsOn, period.endsOn)
    const to = (of: Period) => visit.url(`${visitPaths.results}?trimestre=${periodCode(of)}`)
    return {
      face: 'staff',
      title: words.results,
      lead: periodName(visit.locale, period),
      breadcrumbs: [{ label: words.title, url: visit.url(visitPaths.draws) }],
      actions: (
        <>
          {[previousPeriod('quarterly', period), nextPeriod('quarterly', period)].map((of, index) => (
            <ButtonLink
              key={of.startsOn}
              to={to(of)}
              kind="secondary"
              icon={index === 0 ? 'arrow-left' : 'arrow-right'}
              small
            >
              {periodName(visit.locale, of)}
            </ButtonLink>
          ))}
          <ButtonLink
            to={visit.url(`${visitPaths.results}/excel?trimestre=${periodCode(period)}`)}
            kind="secondary"
            icon="file-download"
            small
          >
            {words.workbook}
          </ButtonLink>
        </>
      ),
      body:
        visits.length === 0 ? (
          <EmptyState title={words.results}>{words.noResults}</EmptyState>
        ) : (
          <Results visit={visit} items={items} visits={visits} />
        ),
    }
  },
})

const percent = (visit: Visit, yes: number, all: number) =>
  all === 0 ? '—' : `${new Intl.NumberFormat(visit.locale, { maximumFractionDigits: 1 }).format((yes / all) * 100)} %`

function Results({ visit, items, visits }: { visit: Visit; items: ItemResult[]; visits: VisitResult[] }) {
  const words = visit.words(visitWords)
  const number = new Intl.NumberFormat(visit.locale, { maximumFractionDigits: 2 })
  const { moment } = moments(visit.locale, visit.tenant.timeZone)
  const [yes, all] = [visits.reduce((n, one) => n + one.yes, 0), visits.reduce((n, one) => n + one.answers, 0)]
  const itemColumns: Column<ItemResult>[] = [
    { key: 'text', label: words.itemText, wide: true, cell: row => row.text },
    { key: 'checklist', label: words.checklist, cell: row => row.checklist },
    { key: 'answers', label: words.answers, numeric: true, cell: row => number.format(row.answers) },
    {
      key: 'result',
      label: words.share,
      numeric: true,
      cell: row => (row.itemKind === 'yes_no' ? percent(visit, row.yes, row.answers) : '—'),
    },
    { key: 'mean', label: words.mean, numeric: true, cell: row => (row.mean === null ? '—' : number.format(row.mean)) },
  ]
  const visitColumns: Column<VisitResult>[] = [
    { key: 'at', label: words.day, nowrap: true, cell: row => moment(row.startedAt) },
    { key: 'kind', label: words.kindLabel, cell: row => words.kind[row.kind] },
    { key: 'service', label: words.service, wide: true, cell: row => row.service },
    { key: 'unit', label: words.unit, cell: row => row.unit },
    { key: 'share', label: words.share, numeric: true, cell: row => percent(visit, row.yes, row.answers) },
    { key: 'photographs', label: words.photographs, numeric: true, cell: row => number.format(row.photographs) },
    { key: 'note', label: words.generalNote, cell: row => row.note },
  ]
  return (
    <>
      <Figures
        items={[
          { label: words.done, value: number.format(visits.length) },
          {
            label: words.share,
            value: percent(visit, yes, all),
            base: words.ofAnswers(number.format(yes), number.format(all)),
          },
        ]}
      />
      <Table caption={words.byItem} columns={itemColumns} rows={items} />
      <Table caption={words.byVisit} columns={visitColumns} rows={visits} />
    </>
  )
}

export const resultsXlsx = download<unknown, Query>({
  path: `${visitPaths.results}/excel`,
  permission: may.see,
  query,
  async send(read, visit, at) {
    const words = visit.words(visitWords)
    const { startsOn, endsOn } = periodOf(visit, at.query)
    const visits = await resultsByVisit(read, startsOn, endsOn, 20_000)
    const items = await resultsByItem(read, startsOn, endsOn)
    const body = await xlsxFile(
      await Promise.all([
        xlsxSheet(words.byVisit, visits, sheetOfVisits(visit)),
        xlsxSheet(words.byItem, items, sheetOfItems(visit)),
      ]),
    )
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { mediaType, fileName: `${words.fileName(dayAt(visit.tenant.timeZone, visit.now))}.xlsx`, body }
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

import type { Visit } from '../../../platform/http/visit.ts'
import { type Column, Figures, Table } from '../../../platform/views/parts.tsx'
import { visitWords } from '../words.ts'
import type { ItemResult, VisitResult } from './results.queries.ts'

const percent = (visit: Visit, yes: number, all: number) =>
  all === 0 ? '—' : `${visit.number((yes / all) * 100, 1)} %`

export function Results({ visit, items, visits }: { visit: Visit; items: ItemResult[]; visits: VisitResult[] }) {
  const words = visit.words(visitWords)
  const { moment } = visit.moments
  const [yes, all] = [visits.reduce((n, one) => n + one.yes, 0), visits.reduce((n, one) => n + one.answers, 0)]
  const itemColumns: Column<ItemResult>[] = [
    { key: 'text', label: words.itemText, wide: true, cell: row => row.text },
    { key: 'checklist', label: words.checklist, cell: row => row.checklist },
    { key: 'answers', label: words.answers, numeric: true, cell: row => visit.number(row.answers) },
    {
      key: 'result',
      label: words.share,
      numeric: true,
      cell: row => (row.itemKind === 'yes_no' ? percent(visit, row.yes, row.answers) : '—'),
    },
    {
      key: 'mean',
      label: words.mean,
      numeric: true,
      cell: row => (row.mean === null ? '—' : visit.number(row.mean, 2)),
    },
  ]
  const visitColumns: Column<VisitResult>[] = [
    { key: 'at', label: words.day, nowrap: true, cell: row => moment(row.startedAt) },
    { key: 'kind', label: words.kindLabel, cell: row => words.kind[row.kind] },
    { key: 'service', label: words.service, wide: true, cell: row => row.service },
    { key: 'unit', label: words.unit, cell: row => row.unit },
    { key: 'share', label: words.share, numeric: true, cell: row => percent(visit, row.yes, row.answers) },
    { key: 'photographs', label: words.photographs, numeric: true, cell: row => visit.number(row.photographs) },
    { key: 'note', label: words.generalNote, cell: row => row.note },
  ]
  return (
    <>
      <Figures
        items={[
          { label: words.done, value: visit.number(visits.length) },
          {
            label: words.share,
            value: percent(visit, yes, all),
            base: words.ofAnswers(visit.number(yes), visit.number(all)),
          },
        ]}
      />
      <Table caption={words.byItem} columns={itemColumns} rows={items} />
      <Table caption={words.byVisit} columns={visitColumns} rows={visits} />
    </>
  )
}

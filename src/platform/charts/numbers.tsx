import { type Column, Table } from '../views/parts.tsx'
import { numberText } from '../words/numbers.ts'
import type { Locale } from '../words/words.ts'
import type { ControlChart, ControlPoint } from './control-chart.ts'
import type { DrawingProps } from './drawing.tsx'
import { chartWords } from './words.ts'

type Props = Pick<DrawingProps, 'locale' | 'chart' | 'title' | 'format'> & {
  /** Where the records behind a point are. */
  recordsUrl?: (index: number) => string | undefined
}

type Row = ControlPoint & { index: number }

/** The numbers of a chart, one row for each period. */
export function Numbers({ locale, chart, title, format, recordsUrl }: Props) {
  return (
    <Table<Row>
      grid
      compact
      caption={`${chartWords(locale).numbers}: ${title}`}
      captionHidden
      rows={chart.points.map((point, index) => ({ ...point, index }))}
      rowUrl={recordsUrl && (row => recordsUrl(row.index))}
      columns={columnsOf(locale, chart, format)}
    />
  )
}

function columnsOf(locale: Locale, chart: ControlChart, format: (value: number) => string): Column<Row>[] {
  const words = chartWords(locale)
  const figure = { numeric: true, nowrap: true }
  const number = (key: 'value' | 'lower' | 'centre' | 'upper'): Column<Row> => ({
    key,
    label: words[key],
    ...figure,
    cell: ({ [key]: value }) => (value === null ? words.noData : format(value)),
  })
  const base: Column<Row> = {
    key: 'base',
    label: words.base,
    ...figure,
    cell: row => numberText(locale, row.base ?? 0, 2),
  }
  return [
    { key: 'period', label: words.period, heading: true, nowrap: true, cell: row => row.label },
    number('value'),
    ...(chart.kind === 'xmr' ? [] : [base]),
    number('lower'),
    number('centre'),
    number('upper'),
    { key: 'reading', label: words.reading, cell: row => brokenRules(locale, chart, row.index) },
  ]
}

function brokenRules(locale: Locale, { signals }: ControlChart, index: number): string {
  const words = chartWords(locale)
  const here = signals.filter(signal => signal.points.includes(index))
  const numbers = [...new Set(here.flatMap(({ number }) => (number === null ? [] : [number])))].sort((a, b) => a - b)
  const said = [
    ...(numbers.length > 0 ? [words.rulesBroken(numbers.join(', '))] : []),
    ...(here.some(signal => signal.rule === 'step') ? [words.stepBroken] : []),
  ]
  return said.join('. ')
}

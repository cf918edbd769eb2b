import { type Column, Details, Table } from '../views/parts.tsx'
import type { Locale } from '../words/words.ts'
import type { ControlChart, ControlPoint } from './control-chart.ts'
import { ControlDrawing, type DrawingProps } from './drawing.tsx'
import { SHEETS } from './layout.ts'
import { readingOf } from './reading.ts'
import { chartWords } from './words.ts'

type Props = Omit<DrawingProps, 'sheet'> & {
  /** Whether the table of numbers waits folded under the chart. */
  folded?: boolean
  /** Where the records behind a point are. */
  recordsUrl?: (index: number) => string | undefined
}

/**
 * A control chart with what it says: noise or change, the signals, where the limits come from, and the table of its numbers.
 * Drawn twice, for narrow and wide places; only one is ever shown or read out.
 */
export function ControlChartFigure({ folded, recordsUrl, ...drawing }: Props) {
  const { locale, chart, id, title } = drawing
  const words = chartWords(locale)
  const reading = readingOf(locale, chart)
  if (reading.verdict === 'nothing') return <p class="govuk-hint">{reading.sentence}</p>
  const table = <Numbers {...drawing} recordsUrl={recordsUrl} />
  return (
    <figure class="cv-chart">
      <figcaption class="cv-chart__title">
        {title} <span class="cv-chart__kind">{words.kind[chart.kind]}</span>
      </figcaption>
      <p class={`cv-chart__verdict cv-chart__verdict--${reading.verdict}`}>{reading.sentence}</p>
      {reading.signals.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {reading.signals.map(signal => (
            <li>{signal}</li>
          ))}
        </ul>
      )}
      <div class="cv-chart__wide">
        <ControlDrawing {...drawing} sheet={SHEETS.wide} id={`${id}-wide`} />
      </div>
      <div class="cv-chart__narrow">
        <ControlDrawing {...drawing} sheet={SHEETS.narrow} id={`${id}-narrow`} />
      </div>
      <p class="cv-chart__limits">{reading.limits.join(' ')}</p>
      {folded ? <Details summary={words.numbers}>{table}</Details> : table}
    </figure>
  )
}

type Row = ControlPoint & { index: number }

function Numbers({ locale, chart, title, format, recordsUrl }: Omit<Props, 'folded'>) {
  const words = chartWords(locale)
  const whole = new Intl.NumberFormat(locale)
  const say = (value: number | null) => (value === null ? words.noData : format(value))
  const number = (key: 'value' | 'lower' | 'centre' | 'upper'): Column<Row> => ({
    key,
    label: words[key],
    numeric: true,
    nowrap: true,
    cell: row => say(row[key]),
  })
  const base: Column<Row> = {
    key: 'base',
    label: words.base,
    numeric: true,
    cell: ({ base: n }) => (n === null ? '' : whole.format(n)),
  }
  const counts = chart.points.some(point => point.base !== null)
  return (
    <Table
      grid
      compact
      caption={`${words.numbers}: ${title}`}
      captionHidden
      rows={chart.points.map((point, index) => ({ ...point, index }))}
      rowUrl={recordsUrl && (row => recordsUrl(row.index))}
      columns={[
        { key: 'period', label: words.period, heading: true, nowrap: true, cell: row => row.label },
        number('value'),
        ...(counts ? [base] : []),
        number('lower'),
        number('centre'),
        number('upper'),
        { key: 'reading', label: words.reading, cell: row => brokenRules(locale, chart, row.index) },
      ]}
    />
  )
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

import { Details } from '../views/parts.tsx'
import { ControlDrawing, type DrawingProps } from './drawing.tsx'
import { SHEETS } from './layout.ts'
import { Numbers } from './numbers.tsx'
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

import type { ComponentChildren } from 'preact'
import type { Locale } from '../words/words.ts'
import type { ControlChart } from './control-chart.ts'
import { type DrawnTarget, type Layout, type LegendEntry, layoutOf, type Sheet } from './layout.ts'
import { Limits, Targets } from './levels.tsx'
import { LegendMarks } from './marks.tsx'
import { COLOURS } from './palette.ts'
import { readingOf } from './reading.ts'
import { short } from './scale.ts'
import { Values } from './values.tsx'
import { type ChartWords, chartWords } from './words.ts'

export interface DrawingProps {
  locale: Locale
  chart: ControlChart
  sheet: Sheet
  /** One of its own in the page: its title and description are named after it. */
  id: string
  title: string
  /** Numbers with their unit: "92.4 %". */
  format: (value: number) => string
  target?: DrawnTarget
  /** Shorter names of the periods, when those of the points are long. */
  axisLabels?: readonly string[]
}

/**
 * A control chart as SVG. Colours and letters are presentation attributes, so that it stands alone in a document, and
 * classes, so that a page can paint it with the organization's own.
 */
export function ControlDrawing(props: DrawingProps) {
  const { locale, chart, sheet, id, title, format, target } = props
  const words = chartWords(locale)
  const axisLabels = props.axisLabels ?? chart.points.map(point => point.label)
  const layout = layoutOf({ chart, sheet, format, axisLabels, target, legend: legendOf(words, props) })
  const { sentence, signals } = readingOf(locale, chart)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="cv-control"
      viewBox={`0 0 ${sheet.width} ${short(layout.height)}`}
      width={sheet.width}
      height={short(layout.height)}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      font-family="Atkinson Hyperlegible Next, system-ui, sans-serif"
      font-size={sheet.letter}
      fill={COLOURS.ink}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{[sentence, ...signals].join(' ')}</desc>
      <Grid layout={layout} />
      <Limits chart={chart} layout={layout} />
      <Targets target={target} layout={layout} />
      <Values chart={chart} layout={layout} words={words} format={format} />
      <LegendMarks legend={layout.legend} letter={sheet.letter} />
    </svg>
  )
}

function legendOf(words: ChartWords, { chart, format, target }: DrawingProps): LegendEntry[] {
  const last = chart.points.findLast(point => point.upper !== null) ?? chart.points.at(-1)
  const entries: LegendEntry[] = [{ mark: 'value', text: words.measured }]
  const centre = last?.centre ?? null
  if (centre !== null) entries.push({ mark: 'centre', text: `${words.centre} ${format(centre)}` })
  if (last && last.lower !== null && last.upper !== null) {
    entries.push({ mark: 'limits', text: words.limits(format(last.lower), format(last.upper)) })
  }
  if (target) entries.push({ mark: 'target', text: words.target(target.text) })
  if (chart.signals.length > 0) entries.push({ mark: 'signal', text: words.signal })
  if (chart.phases.length > 1) entries.push({ mark: 'phase', text: words.phase })
  return entries
}

function Grid({ layout }: { layout: Layout }) {
  const { left, right, bottom, ticks, labels, sheet } = layout
  return (
    <g class="cv-control__grid">
      {ticks.map(({ text, y }) => (
        <>
          <path d={`M${short(left)} ${short(y)}H${short(right)}`} stroke={COLOURS.line} stroke-width="1" />
          <Letter x={left - 6} y={y + sheet.letter * 0.35} anchor="end">
            {text}
          </Letter>
        </>
      ))}
      {labels.map(({ text, x }) => (
        <Letter x={x} y={bottom + sheet.letter * 1.5} anchor="middle">
          {text}
        </Letter>
      ))}
    </g>
  )
}

interface LetterProps {
  x: number
  y: number
  anchor: 'middle' | 'end'
  children: ComponentChildren
}

const Letter = ({ x, y, anchor, children }: LetterProps) => (
  <text class="cv-control__label" x={short(x)} y={short(y)} text-anchor={anchor} fill={COLOURS.soft}>
    {children}
  </text>
)

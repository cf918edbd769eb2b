import type { ComponentChildren } from 'preact'
import type { Locale } from '../words/words.ts'
import type { ControlChart } from './control-chart.ts'
import { type DrawnTarget, type Layout, type LegendEntry, layoutOf, type Sheet } from './layout.ts'
import { LegendMarks } from './marks.tsx'
import { COLOURS } from './palette.ts'
import { readingOf } from './reading.ts'
import { brokenPath, short, stepPath } from './scale.ts'
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
    const say = chart.phases.at(-1)?.provisional ? words.provisionalLimits : words.limits
    entries.push({ mark: 'limits', text: say(format(last.lower), format(last.upper)) })
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

/** Centre and limits of each phase; a phase begins with an upright line. */
function Limits({ chart, layout }: { chart: ControlChart; layout: Layout }) {
  const { y, edge, top, bottom } = layout
  const dashed = { fill: 'none', stroke: COLOURS.soft, 'stroke-width': 1.5, 'stroke-dasharray': '3 4' }
  return (
    <>
      {chart.phases.map(({ from, to }) => {
        const points = chart.points.slice(from, to + 1)
        const path = (of: 'lower' | 'upper' | 'centre') =>
          stepPath(
            points.map(point => (point[of] === null ? null : y(point[of]))),
            slot => edge(from + slot),
          )
        return (
          <>
            {from > 0 && (
              <path
                class="cv-control__phase"
                d={`M${short(edge(from))} ${short(top)}V${short(bottom)}`}
                stroke={COLOURS.ink}
                stroke-width="1.5"
              />
            )}
            <path class="cv-control__limit" d={path('upper')} {...dashed} />
            <path class="cv-control__limit" d={path('lower')} {...dashed} />
            <path class="cv-control__centre" d={path('centre')} fill="none" stroke={COLOURS.soft} stroke-width="1.5" />
          </>
        )
      })}
    </>
  )
}

function Targets({ target, layout }: { target?: DrawnTarget; layout: Layout }) {
  const { left, right, y } = layout
  if (!target) return null
  return (
    <>
      {[target.value, ...(target.upper === undefined ? [] : [target.upper])].map(value => (
        <path
          class="cv-control__target"
          d={`M${short(left)} ${short(y(value))}H${short(right)}`}
          stroke={COLOURS.target}
          stroke-width="2"
          stroke-dasharray="12 4 2 4"
        />
      ))}
    </>
  )
}

interface ValuesProps {
  chart: ControlChart
  layout: Layout
  words: ChartWords
  format: (value: number) => string
}

function Values({ chart, layout, words, format }: ValuesProps) {
  const { x, y } = layout
  const signalled = new Set(chart.signals.flatMap(signal => signal.points))
  const places = chart.points.map(({ value }, index) => (value === null ? null : { x: x(index), y: y(value) }))
  const said = (index: number) => {
    const { label, value, base } = chart.points[index]!
    const number = value === null ? words.noData : format(value)
    return `${label}: ${base === null ? number : words.ofBase(number, String(base))}`
  }
  return (
    <>
      <path
        class="cv-control__line"
        d={brokenPath(places)}
        fill="none"
        stroke={COLOURS.brand}
        stroke-width="2"
        stroke-linejoin="round"
      />
      {places.map((place, index) => place && <Mark {...place} signal={signalled.has(index)} title={said(index)} />)}
    </>
  )
}

/** A signal is told by its shape too, not by its colour alone. */
function Mark({ x, y, signal, title }: { x: number; y: number; signal: boolean; title: string }) {
  const at = { stroke: COLOURS.paper, 'stroke-width': 1.5 }
  return signal ? (
    <path class="cv-control__signal" d={`M${short(x)} ${short(y - 7)}l7 7l-7 7l-7 -7z`} fill={COLOURS.bad} {...at}>
      <title>{title}</title>
    </path>
  ) : (
    <circle class="cv-control__point" cx={short(x)} cy={short(y)} r="4.5" fill={COLOURS.brand} {...at}>
      <title>{title}</title>
    </circle>
  )
}

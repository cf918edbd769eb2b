import type { ControlChart } from './control-chart.ts'
import type { Layout } from './layout.ts'
import { COLOURS } from './palette.ts'
import { brokenPath, short } from './scale.ts'
import type { ChartWords } from './words.ts'

interface ValuesProps {
  chart: ControlChart
  layout: Layout
  words: ChartWords
  format: (value: number) => string
}

/** The line of what was measured, and each of its points. */
export function Values({ chart, layout, words, format }: ValuesProps) {
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

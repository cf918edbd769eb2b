import type { ControlChart } from './control-chart.ts'
import { COLOURS } from './palette.ts'
import { brokenPath, extent, linear, type Scale, short, stepPath } from './scale.ts'

interface Props {
  chart: ControlChart
  /** What it shows, for who does not see it; without it the numbers are told elsewhere and it is for the eye only. */
  label?: string
  target?: number
  width?: number
  height?: number
}

/** A control chart as a line of text: the band of its limits, the values, the target and, marked, the last one and the signals. */
export function TrendLine({ chart, label, target, width = 120, height = 32 }: Props) {
  const y = linear(extent(chart, target === undefined ? [] : [target]), [height - 4, 4])
  const slot = width / Math.max(1, chart.points.length)
  const places = chart.points.map(({ value }, index) =>
    value === null ? null : { x: (index + 0.5) * slot, y: y(value) },
  )
  const seen = label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg
      class="cv-trend-line"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      focusable="false"
      {...seen}
    >
      {(['upper', 'lower'] as const).map(of => (
        <path
          class="cv-control__limit"
          d={level(chart, of, y, slot)}
          fill="none"
          stroke={COLOURS.line}
          stroke-width="1.5"
        />
      ))}
      {target !== undefined && <path class="cv-control__target" d={`M0 ${short(y(target))}H${width}`} {...TARGET} />}
      <path class="cv-control__line" d={brokenPath(places)} fill="none" stroke={COLOURS.brand} stroke-width="2" />
      <Marks chart={chart} places={places} />
    </svg>
  )
}

const TARGET = { stroke: COLOURS.target, 'stroke-width': 1.5, 'stroke-dasharray': '6 3' }

const level = ({ points }: ControlChart, of: 'lower' | 'upper', y: Scale, slot: number) =>
  stepPath(
    points.map(point => (point[of] === null ? null : y(point[of]))),
    edge => edge * slot,
  )

function Marks({ chart, places }: { chart: ControlChart; places: ({ x: number; y: number } | null)[] }) {
  const signalled = new Set(chart.signals.flatMap(signal => signal.points))
  const last = places.findLastIndex(place => place !== null)
  return (
    <>
      {places.map((place, index) => {
        const signal = signalled.has(index)
        if (!place || !(signal || index === last)) return null
        const paint = signal
          ? { class: 'cv-control__signal', fill: COLOURS.bad }
          : { class: 'cv-control__point', fill: COLOURS.brand }
        return <circle cx={short(place.x)} cy={short(place.y)} r="3" {...paint} />
      })}
    </>
  )
}

import type { ControlChart } from './control-chart.ts'
import { COLOURS } from './palette.ts'
import { brokenPath, extent, linear, short, stepPath } from './scale.ts'

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
  const { points, signals } = chart
  const y = linear(extent(chart, target === undefined ? [] : [target]), [height - 4, 4])
  const slot = width / Math.max(1, points.length)
  const x = (index: number) => (index + 0.5) * slot
  const places = points.map(({ value }, index) => (value === null ? null : { x: x(index), y: y(value) }))
  const last = points.findLastIndex(point => point.value !== null)
  const marked = new Set([...signals.flatMap(signal => signal.points), last])
  const signalled = new Set(signals.flatMap(signal => signal.points))
  const level = (of: 'lower' | 'upper') =>
    stepPath(
      points.map(point => (point[of] === null ? null : y(point[of]))),
      edge => edge * slot,
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
        <path class="cv-control__limit" d={level(of)} fill="none" stroke={COLOURS.line} stroke-width="1.5" />
      ))}
      {target !== undefined && (
        <path
          class="cv-control__target"
          d={`M0 ${short(y(target))}H${width}`}
          stroke={COLOURS.target}
          stroke-width="1.5"
          stroke-dasharray="6 3"
        />
      )}
      <path class="cv-control__line" d={brokenPath(places)} fill="none" stroke={COLOURS.brand} stroke-width="2" />
      {[...marked].map(index => {
        const place = places[index]
        const kind = signalled.has(index) ? 'signal' : 'point'
        if (!place) return null
        const fill = kind === 'signal' ? COLOURS.bad : COLOURS.brand
        return <circle class={`cv-control__${kind}`} cx={short(place.x)} cy={short(place.y)} r="3" fill={fill} />
      })}
    </svg>
  )
}

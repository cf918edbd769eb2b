import type { Judgement } from '../../indicators/index.ts'

export interface TrendPoint {
  /** Null leaves a gap: no data is not zero. */
  value: number | null
  target: number | null
  judgement: Judgement | undefined
}

const WIDTH = 340
const HEIGHT = 132
const LEFT = 10
const RIGHT = 66
const TOP = 16
const BOTTOM = 28
/** From the middle of a line of text to its foot. */
const BASELINE = 4

interface Props {
  /** Oldest first. */
  points: TrendPoint[]
  /** Said to who cannot see it. */
  label: string
  first: string
  last: string
  targetLabel: string
  lastLabel: string
}

/**
 * The results of some periods with what was promised in each, as a stepped line of its own: a full dot kept the promise, a hollow
 * square did not. The numbers stand in a table beside it.
 */
export function Trend({ points, label, first, last, targetLabel, lastLabel }: Props) {
  const known = points.flatMap(({ value, target }) => [value, target]).filter(number => number !== null)
  if (points.filter(({ value }) => value !== null).length < 2) return null
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const x = (index: number) => LEFT + (index * (WIDTH - LEFT - RIGHT)) / Math.max(1, points.length - 1)
  const y = (value: number) => TOP + ((high - value) * (HEIGHT - TOP - BOTTOM)) / (high - low || 1)
  const at = points.findLastIndex(({ value }) => value !== null)
  const [lastValue, lastTarget] = [points[at]?.value ?? 0, points.findLast(({ target }) => target !== null)?.target]
  // Beside the last point that is known; only there can it run into the name of the target.
  const atEnd = at === points.length - 1
  const target = lastTarget == null ? null : y(lastTarget)
  const [valueY, targetY] = atEnd ? apart(y(lastValue), target) : [y(lastValue) + BASELINE, target && target + BASELINE]
  return (
    <svg class="cv-trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="cv-trend__target" d={steps(points, x, y)} />
      <path class="cv-trend__line" d={lines(points, x, y)} />
      {points.map(({ value, judgement }, index) =>
        value === null ? null : <Mark key={index} x={x(index)} y={y(value)} broken={judgement === 'broken'} />,
      )}
      <text class="cv-trend__value" x={x(at) + 10} y={valueY}>
        {lastLabel}
      </text>
      {targetY !== null && (
        <text class="cv-trend__word" x={WIDTH - RIGHT + 10} y={targetY}>
          {targetLabel}
        </text>
      )}
      <text class="cv-trend__word" x={LEFT - 6} y={HEIGHT - 6}>
        {first}
      </text>
      <text class="cv-trend__word cv-trend__word--end" x={x(points.length - 1) + 6} y={HEIGHT - 6}>
        {last}
      </text>
    </svg>
  )
}

function Mark({ x, y, broken }: { x: number; y: number; broken: boolean }) {
  if (!broken) return <circle class="cv-trend__kept" cx={x.toFixed(1)} cy={y.toFixed(1)} r="4" />
  return <rect class="cv-trend__broken" x={(x - 4).toFixed(1)} y={(y - 4).toFixed(1)} width="8" height="8" />
}

type Scale = (value: number) => number

/** A line through what is known; it breaks where there is no data. */
function lines(points: TrendPoint[], x: Scale, y: Scale): string {
  const drawn = points.map(({ value }, index) => {
    if (value === null) return ''
    const move = index === 0 || points[index - 1]?.value === null
    return `${move ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`
  })
  return drawn.join('')
}

/** What was promised in each period: a step where a new version changed it. */
function steps(points: TrendPoint[], x: Scale, y: Scale): string {
  const half = points.length > 1 ? (x(1) - x(0)) / 2 : 8
  const drawn = points.map(({ target }, index) => {
    if (target === null) return ''
    const from = Math.max(LEFT - 6, x(index) - half)
    const to = Math.min(WIDTH - RIGHT + 6, x(index) + half)
    const start = index === 0 || points[index - 1]?.target === null ? 'M' : 'L'
    return `${start}${from.toFixed(1)} ${y(target).toFixed(1)}H${to.toFixed(1)}`
  })
  return drawn.join('')
}

/** Heights of two labels, pushed apart until both can be read. */
function apart(value: number, target: number | null): [number, number | null] {
  const room = 15
  if (target === null || Math.abs(value - target) >= room)
    return [value + BASELINE, target === null ? null : target + BASELINE]
  const middle = (value + target) / 2
  const up = value <= target ? -room / 2 : room / 2
  return [middle + up + BASELINE, middle - up + BASELINE]
}

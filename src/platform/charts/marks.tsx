import type { Layout, LegendMark } from './layout.ts'
import { COLOURS } from './palette.ts'
import { short } from './scale.ts'

/** What each line and point of a drawing is, under it. */
export function LegendMarks({ legend, letter }: { legend: Layout['legend']; letter: number }) {
  return (
    <g class="cv-control__legend">
      {legend.map(({ mark, text, x, y }) => (
        <>
          <Sample mark={mark} x={x} y={y - letter * 0.35} />
          <text x={short(x + 26)} y={short(y)}>
            {text}
          </text>
        </>
      ))}
    </g>
  )
}

interface SampleProps {
  mark: LegendMark
  x: number
  y: number
}

function Sample({ mark, x, y }: SampleProps) {
  const middle = short(x + 10)
  if (mark === 'phase') {
    return (
      <path class="cv-control__phase" d={`M${middle} ${short(y - 7)}v14`} stroke={COLOURS.ink} stroke-width="1.5" />
    )
  }
  if (mark === 'signal') {
    return <path class="cv-control__signal" d={`M${middle} ${short(y - 7)}l7 7l-7 7l-7 -7z`} fill={COLOURS.bad} />
  }
  const point = <circle class="cv-control__point" cx={middle} cy={short(y)} r="4.5" fill={COLOURS.brand} />
  return (
    <>
      <path d={`M${short(x)} ${short(y)}h20`} {...LINES[mark]} />
      {mark === 'value' && point}
    </>
  )
}

const LINES = {
  value: { class: 'cv-control__line', stroke: COLOURS.brand, 'stroke-width': 2 },
  centre: { class: 'cv-control__centre', stroke: COLOURS.soft, 'stroke-width': 1.5 },
  limits: { class: 'cv-control__limit', stroke: COLOURS.soft, 'stroke-width': 1.5, 'stroke-dasharray': '3 4' },
  target: { class: 'cv-control__target', stroke: COLOURS.target, 'stroke-width': 2, 'stroke-dasharray': '12 4 2 4' },
} as const satisfies Partial<Record<LegendMark, object>>

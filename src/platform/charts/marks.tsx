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

function Sample({ mark, x, y }: { mark: LegendMark; x: number; y: number }) {
  const line = `M${short(x)} ${short(y)}h20`
  const middle = { x: short(x + 10), y: short(y) }
  switch (mark) {
    case 'value':
      return (
        <>
          <path class="cv-control__line" d={line} stroke={COLOURS.brand} stroke-width="2" />
          <circle class="cv-control__point" cx={middle.x} cy={middle.y} r="4.5" fill={COLOURS.brand} />
        </>
      )
    case 'signal':
      return <path class="cv-control__signal" d={`M${middle.x} ${short(y - 7)}l7 7l-7 7l-7 -7z`} fill={COLOURS.bad} />
    case 'phase':
      return (
        <path class="cv-control__phase" d={`M${middle.x} ${short(y - 7)}v14`} stroke={COLOURS.ink} stroke-width="1.5" />
      )
    case 'target':
      return (
        <path
          class="cv-control__target"
          d={line}
          stroke={COLOURS.target}
          stroke-width="2"
          stroke-dasharray="12 4 2 4"
        />
      )
    default:
      return (
        <path
          class={`cv-control__${mark === 'centre' ? 'centre' : 'limit'}`}
          d={line}
          stroke={COLOURS.soft}
          stroke-width="1.5"
          stroke-dasharray={mark === 'limits' ? '3 4' : undefined}
        />
      )
  }
}

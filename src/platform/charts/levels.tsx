import type { ControlChart, Phase } from './control-chart.ts'
import type { DrawnTarget, Layout } from './layout.ts'
import { COLOURS } from './palette.ts'
import { short, stepPath } from './scale.ts'

const DASHED = { fill: 'none', stroke: COLOURS.soft, 'stroke-width': 1.5, 'stroke-dasharray': '3 4' }

/** Centre and limits of each phase; a phase after another begins with an upright line. */
export function Limits({ chart, layout }: { chart: ControlChart; layout: Layout }) {
  return (
    <>
      {chart.phases.map(phase => (
        <PhaseLevels chart={chart} phase={phase} layout={layout} />
      ))}
    </>
  )
}

function PhaseLevels({ chart, phase: { from, to }, layout }: { chart: ControlChart; phase: Phase; layout: Layout }) {
  const { y, edge, top, bottom } = layout
  const points = chart.points.slice(from, to + 1)
  const path = (of: 'lower' | 'upper' | 'centre') =>
    stepPath(
      points.map(point => (point[of] === null ? null : y(point[of]))),
      slot => edge(from + slot),
    )
  const start = `M${short(edge(from))} ${short(top)}V${short(bottom)}`
  return (
    <>
      {from > 0 && <path class="cv-control__phase" d={start} stroke={COLOURS.ink} stroke-width="1.5" />}
      <path class="cv-control__limit" d={path('upper')} {...DASHED} />
      <path class="cv-control__limit" d={path('lower')} {...DASHED} />
      <path class="cv-control__centre" d={path('centre')} fill="none" stroke={COLOURS.soft} stroke-width="1.5" />
    </>
  )
}

/** One line, or two for a target between two values. */
export function Targets({ target, layout }: { target?: DrawnTarget; layout: Layout }) {
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

import type { Visit } from '../../../platform/http/visit.ts'
import { nouns } from '../words/vocabulary.ts'
import type { Fishbone } from './ishikawa.ts'

export function Drawing({ visit, drawn }: { visit: Visit; drawn: Fishbone }) {
  const noun = visit.words(nouns)
  const { width, height, spine, bones, head } = drawn
  return (
    <svg class="cv-fishbone__drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <line class="cv-fishbone__spine" x1={4} y1={spine.y} x2={spine.end} y2={spine.y} />
      {bones.map(({ branch, line, label, lines, isBare }) => (
        <g key={branch} class={isBare ? 'cv-fishbone__bare' : undefined}>
          <line class="cv-fishbone__bone" {...line} />
          <text class="cv-fishbone__branch" {...label} text-anchor="middle">
            {noun.branch[branch]}
          </text>
          {lines.map(({ text, x, y }) => (
            <text key={y} x={x} y={y}>
              {text}
            </text>
          ))}
        </g>
      ))}
      <rect class="cv-fishbone__head" x={head.x} y={head.y} width={head.width} height={head.height} rx={4} />
      {head.lines.map(({ text, x, y }) => (
        <text key={y} class="cv-fishbone__effect" x={x} y={y} text-anchor="middle">
          {text}
        </text>
      ))}
    </svg>
  )
}

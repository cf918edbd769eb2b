import type { Visit } from '../../../platform/http/visit.ts'
import { BRANCHES, type Ishikawa } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import { type Fishbone, fishbone } from './ishikawa.ts'
import { analyseWords } from './words.ts'

interface Props {
  visit: Visit
  ishikawa: Ishikawa
  effect: string
}

/** The diagram drawn where there is room, and the same causes as a list for everybody; unseen where the drawing says them all. */
export function IshikawaView({ visit, ishikawa, effect }: Props) {
  const words = visit.words(analyseWords)
  const noun = visit.words(nouns)
  const branches = BRANCHES.filter(branch => ishikawa[branch]?.length)
  if (branches.length === 0) return null
  const drawn = fishbone(ishikawa, effect)
  return (
    <figure class="cv-fishbone">
      <Drawing visit={visit} drawn={drawn} />
      <figcaption class="govuk-visually-hidden">{words.drawing(effect)}</figcaption>
      <dl class={`cv-facts cv-facts--columns cv-fishbone__list${drawn.isWhole ? ' cv-fishbone__list--drawn' : ''}`}>
        {branches.map(branch => (
          <div key={branch} class="cv-facts__item">
            <dt>{noun.branch[branch]}</dt>
            {ishikawa[branch]?.map((cause, index) => (
              <dd key={index}>{cause}</dd>
            ))}
          </div>
        ))}
      </dl>
    </figure>
  )
}

function Drawing({ visit, drawn }: { visit: Visit; drawn: Fishbone }) {
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

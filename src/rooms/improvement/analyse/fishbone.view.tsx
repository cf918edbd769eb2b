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

/** The diagram drawn where there is room, and the same causes as a list for everybody. */
export function IshikawaView({ visit, ishikawa, effect }: Props) {
  const words = visit.words(analyseWords)
  const noun = visit.words(nouns)
  const branches = BRANCHES.filter(branch => ishikawa[branch]?.length)
  if (branches.length === 0) return null
  return (
    <figure class="cv-fishbone">
      <div class="cv-wide-only">
        <Drawing visit={visit} bones={fishbone(ishikawa, effect)} />
      </div>
      <figcaption class="govuk-visually-hidden">{words.drawing(effect)}</figcaption>
      <dl class="cv-facts cv-facts--columns" aria-label={words.byBranch}>
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

function Drawing({ visit, bones: drawn }: { visit: Visit; bones: Fishbone }) {
  const words = visit.words(analyseWords)
  const noun = visit.words(nouns)
  const { width, height, spineY, spineEnd, bones, head } = drawn
  return (
    <svg class="cv-fishbone__drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <line class="cv-fishbone__spine" x1={4} y1={spineY} x2={spineEnd} y2={spineY} />
      {bones.map(({ branch, line: [x1, y1, x2, y2], label, causes, hidden }) => (
        <g key={branch} class={causes.length > 0 ? undefined : 'cv-fishbone__bare'}>
          <line class="cv-fishbone__bone" x1={x1} y1={y1} x2={x2} y2={y2} />
          <text class="cv-fishbone__branch" x={label.x} y={label.y} text-anchor="end">
            {noun.branch[branch]}
          </text>
          {causes.map(({ text, x, y }) => (
            <text key={y} class="cv-fishbone__cause" x={x} y={y}>
              {text}
            </text>
          ))}
          {hidden > 0 && (
            <text class="cv-fishbone__cause" x={causes.at(-1)!.x} y={causes.at(-1)!.y + 16}>
              {words.more(hidden)}
            </text>
          )}
        </g>
      ))}
      <rect class="cv-fishbone__head" x={head.x} y={head.y} width={head.width} height={head.height} rx={4} />
      {head.lines.map((line, index) => (
        <text
          key={index}
          class="cv-fishbone__effect"
          x={head.x + head.width / 2}
          y={head.y + head.height / 2 + 5 + (index - (head.lines.length - 1) / 2) * 16}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
    </svg>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import { BRANCHES, type Ishikawa } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import { Drawing } from './drawing.view.tsx'
import { fishbone } from './ishikawa.ts'
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

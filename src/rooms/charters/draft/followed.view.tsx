import { charterPaths } from '../paths.ts'
import { Edit } from './part-card.view.tsx'
import type { Shown } from './version.view.tsx'
import { draftWords } from './words.ts'

export function Followed({ visit, charter, version, contents, editing }: Shown) {
  const words = visit.words(draftWords)
  const url = visit.url(charterPaths.indicators(charter.id, version.id))
  return (
    <>
      <h3 class="govuk-heading-s">{words.follow}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {contents.indicators.map(indicator => (
          <li key={indicator.id}>
            {indicator.name} {indicator.base && <span class="govuk-hint">({words.base})</span>}
          </li>
        ))}
      </ul>
      {editing && <Edit url={url} label={words.changeIndicators} of="" />}
    </>
  )
}

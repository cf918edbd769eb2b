import { Card } from '../../../platform/views/parts.tsx'
import { charterPaths } from '../paths.ts'
import { Edit } from './part-card.view.tsx'
import type { Shown } from './version.view.tsx'
import { draftWords } from './words.ts'

export function Summary({ visit, charter, version, editing }: Shown) {
  const words = visit.words(draftWords)
  const url = visit.url(charterPaths.summary(charter.id, version.id))
  return (
    <Card title={words.summary} actions={editing && <Edit url={url} label={words.edit} of={words.summary} />}>
      <p class="govuk-body">{version.summary || words.empty}</p>
      {version.changeNote && (
        <p class="govuk-body">
          <strong>{words.changeNote}:</strong> {version.changeNote}
        </p>
      )}
    </Card>
  )
}

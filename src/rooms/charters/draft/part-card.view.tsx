import { ButtonLink } from '../../../platform/views/form.tsx'
import { Card, DefinitionList } from '../../../platform/views/parts.tsx'
import { charterPaths } from '../paths.ts'
import { PARTS, type Part, type PartTexts, type Section } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import type { Shown } from './version.view.tsx'
import { draftWords } from './words.ts'

export const Edit = ({ url, label, of }: { url: string; label: string; of: string }) => (
  <ButtonLink to={url} kind="secondary" icon="pencil" small hidden={of}>
    {label}
  </ButtonLink>
)

export function PartCard({ visit, charter, version, part, editing }: Shown & { part: Part }) {
  const words = visit.words(draftWords)
  const noun = visit.words(nouns)
  const texts: PartTexts = version[part]
  const sections: readonly Section[] = PARTS[part]
  const url = visit.url(charterPaths.part(charter.id, version.id, part))
  return (
    <Card
      title={noun.parts[part]}
      actions={editing && <Edit url={url} label={words.edit} of={noun.parts[part]} />}
      id={part}
    >
      <DefinitionList
        items={sections.map(section => ({
          label: noun.sections[section],
          value: <span class="cv-line">{texts[section] || words.empty}</span>,
        }))}
      />
    </Card>
  )
}

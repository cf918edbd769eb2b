import { Card, DefinitionList } from '../../../platform/views/parts.tsx'
import { nouns } from '../words/vocabulary.ts'
import type { Desk } from './case.view.tsx'
import { caseWords } from './words.ts'

export function Verifications({ visit, sheet }: Desk) {
  const words = visit.words(caseWords)
  const say = visit.moments
  return (
    <Card title={words.verification}>
      {sheet.verifications.map(row => (
        <DefinitionList
          key={row.id}
          columns
          items={[
            { label: words.plannedOn, value: say.date(row.plannedOn) },
            row.verdict && row.by && row.at
              ? { label: words.verifiedBy, value: `${row.by}, ${say.date(row.at)}` }
              : { label: words.verifier, value: row.position ?? words.qualityOffice },
            ...(row.verdict
              ? [
                  { label: words.verdict, value: visit.words(nouns).verdict[row.verdict] },
                  { label: words.statement, value: <span class="cv-prose">{row.statement}</span> },
                ]
              : []),
          ]}
        />
      ))}
    </Card>
  )
}

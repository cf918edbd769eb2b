import type { Visit } from '../../../platform/http/visit.ts'
import { type Column, Table, Tag } from '../../../platform/views/parts.tsx'
import type { Expectation } from './studies.queries.ts'
import { studyWords } from './words.ts'

export interface Shown {
  visit: Visit
  expectations: Expectation[]
  answers: Map<number, string[]>
}

export function Attributes({ visit, expectations, answers, more = [] }: Shown & { more?: Column<Expectation>[] }) {
  const words = visit.words(studyWords)
  return (
    <Table
      caption={words.attributes}
      captionHidden
      rows={expectations}
      columns={[
        { key: 'attribute', label: words.attribute, wide: true, cell: row => row.attribute },
        { key: 'importance', label: words.importance, numeric: true, cell: row => row.importance },
        { key: 'satisfaction', label: words.satisfaction, numeric: true, cell: row => row.satisfaction },
        {
          key: 'answers',
          label: words.answers,
          cell: row => answers.get(row.id)?.join(', ') ?? <Tag tone="caution">{words.unanswered}</Tag>,
        },
        ...more,
      ]}
    />
  )
}

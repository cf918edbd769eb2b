import { Card, EmptyState, Table } from '../../../platform/views/parts.tsx'
import { charterPaths } from '../paths.ts'
import { nouns } from '../words/nouns.ts'
import { Attributes, type Shown } from './attributes.view.tsx'
import type { Study } from './studies.queries.ts'
import { studyWords } from './words.ts'

export function StudiesView({ visit, charterId, studies, ...shown }: Shown & { charterId: number; studies: Study[] }) {
  const words = visit.words(studyWords)
  const noun = visit.words(nouns)
  if (studies.length === 0)
    return (
      <EmptyState title={words.none} icon="users">
        {words.noneHint}
      </EmptyState>
    )
  return (
    <>
      <p class="govuk-body">{words.lead}</p>
      <Table
        caption={visit.words(studyWords).study}
        captionHidden
        rows={studies}
        rowUrl={row => visit.url(charterPaths.study(charterId, row.id))}
        columns={[
          { key: 'source', label: words.source, wide: true, cell: row => row.source },
          { key: 'method', label: words.method, cell: row => noun.methods[row.method] },
          {
            key: 'day',
            label: words.carriedOutOn,
            nowrap: true,
            cell: row => visit.moments.date(row.carriedOutOn),
          },
          { key: 'respondents', label: words.respondents, numeric: true, cell: row => row.respondents },
          { key: 'attributes', label: words.attributes, numeric: true, cell: row => row.expectations },
        ]}
      />
      <Card title={words.priority}>
        <Attributes visit={visit} {...shown} />
      </Card>
    </>
  )
}

import { ButtonLink } from '../../../platform/views/form.tsx'
import { Card, Notice, Table, Tag } from '../../../platform/views/parts.tsx'
import { targetText } from '../../indicators/index.ts'
import { numbersApart } from '../check/doubts.ts'
import { checkWords } from '../check/words.ts'
import { charterPaths } from '../paths.ts'
import { nouns } from '../words/nouns.ts'
import { Followed } from './followed.view.tsx'
import type { Shown } from './version.view.tsx'
import { draftWords } from './words.ts'

export function Commitments(props: Shown) {
  const { visit, charter, version, contents, editing } = props
  const words = visit.words(draftWords)
  const unitOf = new Map(contents.indicators.map(indicator => [indicator.id, indicator]))
  const says = (id: number | null) => (id === null ? undefined : unitOf.get(id))
  const apart = new Set(numbersApart(contents.commitments, contents.indicators))
  const add = visit.url(charterPaths.newCommitment(charter.id, version.id))
  return (
    <Card
      title={visit.words(nouns).parts.commitments}
      id="commitments"
      actions={
        editing && (
          <ButtonLink to={add} icon="plus" small>
            {words.addCommitment}
          </ButtonLink>
        )
      }
    >
      <Notice>
        <p>{words.judging}</p>
      </Notice>
      <Table
        caption={words.commitments}
        rows={contents.commitments}
        rowUrl={row => (editing ? visit.url(charterPaths.commitment(charter.id, version.id, row.id)) : undefined)}
        empty={<p class="govuk-body">{words.none}</p>}
        columns={[
          { key: 'code', label: words.code, cell: row => row.code },
          { key: 'statement', label: words.statement, wide: true, cell: row => row.statement },
          { key: 'attribute', label: words.expectation, cell: row => row.attribute || words.empty },
          { key: 'indicator', label: words.indicator, cell: row => says(row.indicatorId)?.name ?? words.empty },
          {
            key: 'target',
            label: words.target,
            cell: row => {
              const indicator = says(row.indicatorId)
              if (!row.target || !indicator) return words.empty
              return (
                <div>
                  {targetText(visit.locale, row.target, indicator.unitOfMeasure)}
                  {apart.has(row) && (
                    <span class="cv-second">
                      <Tag tone="caution" icon="alert-triangle">
                        {visit.words(checkWords).apart}
                      </Tag>
                    </span>
                  )}
                </div>
              )
            },
          },
          { key: 'remedy', label: words.remedy, cell: row => row.remedy || words.empty },
        ]}
      />
      <Followed {...props} />
    </Card>
  )
}

import { Card, Table } from '../../../platform/views/parts.tsx'
import type { Props } from './follow-up.view.tsx'
import { followWords } from './words.ts'

export function Claims({ visit, claims }: Props) {
  const words = visit.words(followWords)
  return (
    <Card title={words.claims}>
      <Table
        caption={words.claims}
        captionHidden
        rows={claims}
        rowUrl={row => visit.url(`/interno/solicitudes/${row.requestId}`)}
        empty={<p class="govuk-body">{words.noClaims}</p>}
        columns={[
          { key: 'folio', label: words.folio, cell: row => row.folio },
          { key: 'commitment', label: words.commitment, wide: true, cell: row => `${row.code}. ${row.statement}` },
          {
            key: 'when',
            label: words.claimedAt,
            cell: row => visit.moments.moment(row.claimedAt),
          },
        ]}
      />
    </Card>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import { Link, Table, Tag } from '../../../platform/views/parts.tsx'
import { casePath } from '../../requests/index.ts'
import { may } from '../permissions.ts'
import { ONE_BY_ONE } from './chosen.ts'
import type { RemedyRow } from './remedies.queries.ts'
import type { Props } from './remedies-card.view.tsx'
import { remedyWords } from './words.ts'

export function RemedyTable({ visit, remedies }: Props) {
  const words = visit.words(remedyWords)
  const folio = (row: RemedyRow) =>
    row.requestId && visit.can(may.seeAll) ? (
      <Link to={visit.url(casePath(row.requestId))}>
        <span class="cv-folio">{row.folio}</span>
      </Link>
    ) : (
      <span class="cv-folio">{row.folio}</span>
    )
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={remedies.slice(0, ONE_BY_ONE)}
      columns={[
        { key: 'folio', label: words.folio, cell: folio, nowrap: true },
        {
          key: 'remedy',
          label: words.remedy,
          cell: row => row.withdrawReason || row.description || words.toChoose,
          wide: true,
        },
        { key: 'standing', label: words.standing, cell: row => <Standing visit={visit} row={row} /> },
      ]}
    />
  )
}

function Standing({ visit, row }: { visit: Visit; row: RemedyRow }) {
  const words = visit.words(remedyWords)
  if (row.withdrawnAt) return <Tag>{words.isWithdrawn}</Tag>
  if (!row.givenAt)
    return (
      <Tag tone="caution" icon="hourglass">
        {words.isPending}
      </Tag>
    )
  return (
    <div>
      <Tag tone="good" icon="check">
        {words.isGiven}
      </Tag>
      <span class="cv-second">{row.notifiedAt ? words.told : words.notTold}</span>
    </div>
  )
}

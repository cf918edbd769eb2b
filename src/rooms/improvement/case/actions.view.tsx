import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Card, Link, StateTag, Table, Tag } from '../../../platform/views/parts.tsx'
import { dayAt } from '../../../platform/words/moments.ts'
import { evidencePath } from '../paths.ts'
import type { ActionRow } from '../plan/actions.queries.ts'
import type { Desk } from './case.view.tsx'
import { caseWords } from './words.ts'

export function Actions({ visit, sheet }: Desk) {
  const words = visit.words(caseWords)
  const say = visit.moments
  return (
    <Card title={words.actions}>
      <Table
        caption={words.actions}
        captionHidden
        rows={sheet.actions}
        columns={[
          {
            key: 'action',
            label: words.action,
            cell: row => <ActionText visit={visit} row={row} id={sheet.file.id} />,
            wide: true,
          },
          { key: 'responsible', label: words.responsible, cell: row => row.position },
          { key: 'due', label: words.dueOn, cell: row => say.date(row.dueOn), nowrap: true },
          {
            key: 'standing',
            label: words.standing,
            cell: row => <ActionStanding visit={visit} row={row} today={sheet.today} />,
          },
        ]}
      />
    </Card>
  )
}

function ActionText({ visit, row, id }: { visit: Visit; row: ActionRow; id: number }) {
  return (
    <div>
      {row.cancelledAt ? <s>{row.description}</s> : row.description}
      {(row.result || row.cancelReason) && <span class="cv-second cv-prose">{row.result || row.cancelReason}</span>}
      {row.evidenceId && (
        <span class="cv-second">
          <Link to={visit.url(evidencePath(id, row.evidenceId))}>
            {visit.words(caseWords).evidence}: {row.evidenceName}
          </Link>
        </span>
      )}
    </div>
  )
}

function ActionStanding({ visit, row, today }: { visit: Visit; row: ActionRow; today: string }) {
  const words = visit.words(caseWords)
  if (row.cancelledAt) return <Tag icon="ban">{words.isCancelled}</Tag>
  if (!row.doneAt)
    return row.dueOn < today ? <StateTag state="overdue">{words.isLate}</StateTag> : <Tag>{words.isOpen}</Tag>
  const say = visit.moments
  return (
    <div>
      {dayAt(visit.tenant.timeZone, toInstant(row.doneAt)) > row.dueOn ? (
        <Tag tone="caution" icon="check">
          {words.isDoneLate}
        </Tag>
      ) : (
        <Tag tone="good" icon="check">
          {words.isDone}
        </Tag>
      )}
      <span class="cv-second">
        {row.doneBy}, {say.date(row.doneAt)}
      </span>
    </div>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import { Link } from '../../../platform/views/parts.tsx'
import { casePath } from '../../requests/index.ts'
import { observationPath } from '../paths.ts'
import { recordWords } from '../records/words.ts'
import type { ChangedRecord, ChangedSince } from './changed-since.ts'
import { showWords } from './words.ts'

/** Record by record, why what was given and what would be read today differ. */
export function Changed({ visit, changed: { records, all } }: { visit: Visit; changed: ChangedSince }) {
  const words = visit.words(showWords)
  if (records.length === 0) return null
  return (
    <>
      <p>{words.changed}</p>
      <ul class="govuk-list govuk-list--bullet">
        {records.map(record => (
          <One key={`${record.row.kind} ${record.row.id}`} visit={visit} record={record} />
        ))}
        {all > records.length && <li>{words.more(visit.number(all - records.length))}</li>}
      </ul>
      {records.some(({ reopenedAt }) => reopenedAt) && <p>{words.reopenedMeans}</p>}
      {records.some(({ splitAt }) => splitAt) && <p>{words.splitMeans}</p>}
    </>
  )
}

function One({ visit, record: { row, turn, reopenedAt, splitAt } }: { visit: Visit; record: ChangedRecord }) {
  const words = visit.words(showWords)
  const [path, name] =
    row.kind === 'request'
      ? [casePath(row.id), row.name]
      : [observationPath(row.id), visit.words(recordWords).sources[row.name] ?? row.name]
  return (
    <li>
      <Link to={visit.url(path)}>{name}</Link>: {words.turns[turn]}
      {reopenedAt && ` (${words.reopened(visit.moments.date(reopenedAt))})`}
      {splitAt && ` (${words.split(visit.moments.date(splitAt))})`}
    </li>
  )
}

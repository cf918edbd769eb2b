import { Table } from '../../../platform/views/parts.tsx'
import { charterPaths } from '../paths.ts'
import { nouns } from '../words/nouns.ts'
import type { Props } from './home.view.tsx'
import { overseeWords } from './words.ts'

export function Versions({ visit, charter, versions }: Props) {
  const words = visit.words(overseeWords)
  const noun = visit.words(nouns)
  if (versions.length === 0) return null
  const says = (day: string | null) => day && visit.moments.date(day)
  return (
    <Table
      caption={words.versions}
      rows={versions}
      rowUrl={row => visit.url(charterPaths.version(charter.id, row.id))}
      columns={[
        { key: 'number', label: words.versionColumn, nowrap: true, cell: row => noun.version(row.number) },
        { key: 'state', label: noun.state, cell: row => noun.versionStates[row.state] },
        { key: 'from', label: words.from, nowrap: true, cell: row => says(row.inForceFrom) },
        { key: 'to', label: words.to, nowrap: true, cell: row => says(row.inForceTo) },
        { key: 'note', label: words.changes, wide: true, cell: row => row.changeNote },
      ]}
    />
  )
}

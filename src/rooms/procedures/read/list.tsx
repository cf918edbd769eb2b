import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { EmptyState, LinkList } from '../../../platform/views/parts.tsx'
import { proceduresInForce } from './procedures.queries.ts'
import { procedureWords } from './words.ts'

/** The procedures in force, each leading to its document under `root`. */
export async function proceduresList(read: Read, visit: Visit, root: string) {
  const words = visit.words(procedureWords)
  const procedures = await proceduresInForce(read)
  if (procedures.length === 0) return <EmptyState title={words.none} icon="git-branch" />
  return (
    <LinkList
      items={procedures.map(({ code, name, version, steps }) => ({
        url: visit.url(`${root}/${encodeURIComponent(code)}`),
        label: `${code} ${name}`,
        note: `${words.version(version)} · ${words.steps(steps ?? 0)}`,
        icon: 'git-branch',
      }))}
    />
  )
}

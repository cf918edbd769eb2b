import type { DeskSection } from '../../../platform/http/room.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { conditionsOf } from '../browse/conditions.ts'
import { listUrl } from '../browse/list-url.ts'
import { browseQuery } from '../browse/query.ts'
import { countOf } from '../browse/rows.queries.ts'
import { may } from '../permissions.ts'
import { overdueRows } from './overdue.queries.ts'
import { Overdue } from './overdue.view.tsx'

/** Rows of what is overdue; the rest is a click away. */
const FEW = 5

export const overdueSection: DeskSection = {
  permission: may.see,
  async show(read, visit) {
    const text = listOf(visit)
    const query = browseQuery.parse(Object.fromEntries(new URLSearchParams(text)))
    const conditions = await conditionsOf(read, visit, query)
    const rows = await overdueRows(read, conditions, visit.today, FEW)
    if (rows.length === 0) return null
    const count = rows.length < FEW ? rows.length : await countOf(read, conditions)
    return <Overdue visit={visit} rows={rows} count={count} listUrl={listUrl(visit, text)} />
  },
}

/** Who oversees, and a liaison its units: all they see. Who sees everything but watches over nothing: what is theirs to do. */
const listOf = (visit: Visit) => (visit.can(may.oversee) || !visit.can(may.seeAll) ? 'vencidas=1' : 'vencidas=1&mias=1')

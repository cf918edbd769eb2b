import { type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isOverdueOn } from '../light.ts'
import { type Condition, visibleTo } from '../visible.ts'
import { waitingFor } from '../waiting.ts'
import type { BrowseQuery } from './query.ts'

/** What an address asks for, as this person may see it. */
export async function conditionsOf(read: Read, visit: Visit, query: BrowseQuery): Promise<Condition[]> {
  const is = (column: string, value: string | number | undefined): Condition[] =>
    value === undefined ? [] : [sql<SqlBool>`${sql.ref(`nonconformity.${column}`)} = ${value}`]
  return [
    ...is('organization_id', read.organizationId),
    ...(await visibleTo(read, visit)),
    ...is('state', query.estado),
    ...is('origin', query.origen),
    ...is('severity', query.gravedad),
    ...is('unit_id', query.dependencia),
    ...(query.situation === 'open' || query.vencidas ? [sql<SqlBool>`nonconformity.closed_at is null`] : []),
    ...(query.situation === 'closed' ? [sql<SqlBool>`nonconformity.closed_at is not null`] : []),
    ...(query.vencidas ? [isOverdueOn(visit.today)] : []),
    ...(query.reincidentes ? [sql<SqlBool>`nonconformity.systemic`] : []),
    ...(query.mias ? [waitingFor(visit)] : []),
    ...matching(query.q),
  ]
}

/** Each word somewhere in folio, title or description, accents aside. */
const matching = (typed: string): Condition[] =>
  typed
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map(word => {
      const like = `%${word.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
      return sql<SqlBool>`plain(nonconformity.folio || ' ' || nonconformity.title || ' ' || nonconformity.description)
        like plain(${like})`
    })

/** Where things happen: the organization's neighbourhoods, recognized however people write them. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'

export interface Neighbourhood {
  id: number
  name: string
}

export type Recognized =
  | { found: Neighbourhood }
  /** Several that it could be, at most eight. */
  | { similar: Neighbourhood[] }
  | 'unknown'

const AT_MOST = 8
const KIND_BEFORE =
  /^(?:col(?:onia)?|fracc(?:ionamiento)?|barrio|ejido|comunidad|localidad|vereda|urb(?:anizaci[oó]n)?)\b\.?\s+/i

export async function neighbourhoods(read: Read): Promise<Neighbourhood[]> {
  return read.db
    .selectFrom('neighbourhood')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .orderBy(sql`plain(name)`)
    .execute()
}

export async function neighbourhoodById(read: Read, id: number): Promise<Neighbourhood | undefined> {
  return read.db
    .selectFrom('neighbourhood')
    .select(['id', 'name'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst()
}

/** Reads "col. la union" as La Unión: the same name first, else those that contain what was typed. */
export async function recognizeNeighbourhood(read: Read, typed: string): Promise<Recognized> {
  const names = [typed, typed.replace(KIND_BEFORE, '')].map(name => name.trim().slice(0, 200))
  const { rows } = await sql<Neighbourhood & { same: boolean }>`
    select id, name, plain(name) in (plain(${names[0]}), plain(${names[1]})) as same from neighbourhood
    where organization_id = ${read.organizationId} and active
      and (plain(name) in (plain(${names[0]}), plain(${names[1]})) or strpos(plain(name), plain(${names[1]})) > 0)
    order by same desc, length(name), name limit ${AT_MOST}`.execute(read.db)
  const [first] = rows
  if (!first || names[1] === '') return 'unknown'
  const { id, name } = first
  return first.same || rows.length === 1
    ? { found: { id, name } }
    : { similar: rows.map(row => ({ id: row.id, name: row.name })) }
}

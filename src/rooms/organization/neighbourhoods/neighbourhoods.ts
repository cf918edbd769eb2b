import { sql } from 'kysely'
import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { addNeighbourhoods } from '../establish.ts'
import { type Place, plainName } from './read-list.ts'
import { neighbourhoodWords } from './words.ts'

export type NeighbourhoodDraft = Place & { active: boolean }
export type Neighbourhood = NeighbourhoodDraft & { id: number }

const LIMIT = 2000

/** Places whose name has the text in it, by name. */
export async function neighbourhoods(read: Read, text: string): Promise<Neighbourhood[]> {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Neighbourhood>`
    select id, name, kind, latitude, longitude, active from neighbourhood
    where organization_id = ${read.organizationId} and plain(name) like plain(${pattern})
    order by plain(name) limit ${LIMIT}`.execute(read.db)
  return rows
}

export async function neighbourhoodById(read: Read, id: number): Promise<Neighbourhood | undefined> {
  return read.db
    .selectFrom('neighbourhood')
    .select(['id', 'name', 'kind', 'latitude', 'longitude', 'active'])
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function addNeighbourhood(write: Write, visit: Visit, draft: NeighbourhoodDraft) {
  const refused = await taken(write, visit, draft.name, null)
  if (refused) return refused
  const { id } = await write.db
    .insertInto('neighbourhood')
    .values({ organization_id: write.organizationId, ...draft })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write.event({
    name: 'neighbourhood.added',
    subject: 'neighbourhood',
    subjectId: id,
    data: { name: draft.name },
  })
  return undefined
}

export async function changeNeighbourhood(
  write: Write,
  visit: Visit,
  before: Neighbourhood,
  draft: NeighbourhoodDraft,
): Promise<Refusal | undefined> {
  const refused = await taken(write, visit, draft.name, before.id)
  if (refused) return refused
  await write.db
    .updateTable('neighbourhood')
    .set({ ...draft })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', before.id)
    .execute()
  const { id, ...was } = before
  const data = changesBetween(was, draft)
  await write.event({ name: 'neighbourhood.changed', subject: 'neighbourhood', subjectId: id, data })
  return undefined
}

/** Which places of a list are new; those whose name is there already are left as they are. */
export async function newPlaces(read: Read, places: Place[]): Promise<Place[]> {
  const rows = await read.db
    .selectFrom('neighbourhood')
    .select('name')
    .where('organization_id', '=', read.organizationId)
    .execute()
  const known = new Set(rows.map(row => plainName(row.name)))
  return places.filter(place => !known.has(plainName(place.name)))
}

export async function importPlaces(write: Write, places: Place[]): Promise<number> {
  const added = await newPlaces(write, places)
  await addNeighbourhoods(write, added)
  await write.event({
    name: 'neighbourhood.imported',
    subject: 'neighbourhood',
    subjectId: write.organizationId,
    data: { added: added.length },
  })
  return added.length
}

async function taken(read: Read, visit: Visit, name: string, butFor: number | null): Promise<Refusal | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from neighbourhood
    where organization_id = ${read.organizationId} and plain(name) = plain(${name})`.execute(read.db)
  const [other] = rows
  return other && other.id !== butFor ? refuse({ name: visit.words(neighbourhoodWords).taken }) : undefined
}

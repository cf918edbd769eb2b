/** A saved view is a list's address under a name, one person's own: it holds the filters, never the rows. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { savedViewWords } from './words.ts'

export const MOST = 30

export interface SavedView {
  id: number
  name: string
  query: string
}

/** The views of the person, by name. */
export async function savedViewsOf(read: Read, visit: Visit): Promise<SavedView[]> {
  if (!visit.person) return []
  return read.db
    .selectFrom('saved_view')
    .select(['id', 'name', 'query'])
    .where('organization_id', '=', read.organizationId)
    .where('account_id', '=', visit.person.accountId)
    .orderBy(eb => eb.fn('plain', ['name']))
    .execute()
}

/** Refuses a name already used and more than `MOST` views. */
export async function saveView(
  write: Write,
  visit: Visit,
  { name, query }: { name: string; query: string },
): Promise<SavedView | Refusal> {
  const words = visit.words(savedViewWords)
  const views = await savedViewsOf(write, visit)
  if (views.length >= MOST) return refuse({ name: words.tooMany(MOST) })
  const saved = await write.db
    .insertInto('saved_view')
    .values({ organization_id: write.organizationId, account_id: visit.person!.accountId, name, query })
    .onConflict(conflict => conflict.doNothing())
    .returning(['id', 'name', 'query'])
    .executeTakeFirst()
  if (!saved) return refuse({ name: words.taken })
  await write.event({ name: 'saved-view.saved', subject: 'saved-view', subjectId: saved.id, data: { name, query } })
  return saved
}

/** Undefined when the person has no such view. */
export async function renameView(
  write: Write,
  visit: Visit,
  id: number,
  name: string,
): Promise<true | Refusal | undefined> {
  const views = await savedViewsOf(write, visit)
  if (!views.some(view => view.id === id)) return undefined
  if (views.some(view => view.id !== id && view.name === name))
    return refuse({ name: visit.words(savedViewWords).taken })
  await write.db
    .updateTable('saved_view')
    .set({ name })
    .where('organization_id', '=', write.organizationId)
    .where('account_id', '=', visit.person!.accountId)
    .where('id', '=', id)
    .execute()
  await write.event({ name: 'saved-view.renamed', subject: 'saved-view', subjectId: id, data: { name } })
  return true
}

/** The name of what was deleted; undefined when the person has no such view. */
export async function forgetView(write: Write, visit: Visit, id: number): Promise<string | undefined> {
  const gone = await write.db
    .deleteFrom('saved_view')
    .where('organization_id', '=', write.organizationId)
    .where('account_id', '=', visit.person!.accountId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst()
  if (gone) await write.event({ name: 'saved-view.deleted', subject: 'saved-view', subjectId: id })
  return gone?.name
}

import type { Read } from '../../platform/db/handles.ts'
import type { ChecklistItem, VisitKind } from './vocabulary.ts'

export interface Checklist {
  id: number
  kind: VisitKind
  title: string
  scenario: string
  items: ChecklistItem[]
}

export async function checklists(read: Read): Promise<Checklist[]> {
  const lists = await read.db
    .selectFrom('visit_checklist')
    .select(['id', 'kind', 'title', 'scenario'])
    .where('organization_id', '=', read.organizationId)
    .where('active', '=', true)
    .orderBy('title')
    .execute()
  const items = await itemsOf(
    read,
    lists.map(({ id }) => id),
  )
  return lists.map(list => ({ ...list, kind: list.kind as VisitKind, items: items.get(list.id) ?? [] }))
}

export const checklistById = async (read: Read, id: number): Promise<Checklist | undefined> =>
  (await checklists(read)).find(list => list.id === id)

/** Questions in use of some checklists, in order. */
export async function itemsOf(read: Read, checklistIds: readonly number[]): Promise<Map<number, ChecklistItem[]>> {
  const byList = new Map<number, ChecklistItem[]>()
  if (checklistIds.length === 0) return byList
  const rows = await read.db
    .selectFrom('visit_item')
    .select(['checklist_id', 'id', 'place', 'text', 'kind', 'feeds'])
    .where('organization_id', '=', read.organizationId)
    .where('checklist_id', 'in', [...checklistIds])
    .where('active', '=', true)
    .orderBy('place')
    .execute()
  for (const { checklist_id, ...item } of rows)
    byList.set(checklist_id, [...(byList.get(checklist_id) ?? []), item as ChecklistItem])
  return byList
}

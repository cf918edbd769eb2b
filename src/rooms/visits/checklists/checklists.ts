/** Writing checklists. A question that was answered is never changed: it is removed from use, and another is added. */
import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import type { Feed, ItemKind, VisitKind } from '../vocabulary.ts'

export interface ChecklistDraft {
  title: string
  kind: VisitKind
  scenario: string
}

export interface ItemDraft {
  text: string
  kind: ItemKind
  feeds: Feed | null
}

export async function addChecklist(write: Write, { title, kind, scenario }: ChecklistDraft): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into visit_checklist (organization_id, code, kind, title, scenario)
    select ${write.organizationId}, 'lista-' || (count(*) + 1), ${kind}, ${title}, ${scenario}
    from visit_checklist where organization_id = ${write.organizationId}
    returning id`.execute(write.db)
  const { id } = rows[0]!
  await write.event({ name: 'visit-checklist.added', subject: 'visit-checklist', subjectId: id, data: { title } })
  return id
}

export async function addItem(write: Write, checklistId: number, { text, kind, feeds }: ItemDraft): Promise<void> {
  await sql`insert into visit_item (organization_id, checklist_id, place, text, kind, feeds)
    select ${write.organizationId}, ${checklistId}, coalesce(max(place), 0) + 1, ${text}, ${kind}, ${feeds}
    from visit_item where organization_id = ${write.organizationId} and checklist_id = ${checklistId}`.execute(write.db)
  const data = { text, kind, feeds }
  await write.event({ name: 'visit-checklist.item-added', subject: 'visit-checklist', subjectId: checklistId, data })
}

/** @returns false when the checklist has no such question in use */
export async function removeItem(write: Write, checklistId: number, itemId: number): Promise<boolean> {
  const { numUpdatedRows } = await write.db
    .updateTable('visit_item')
    .set({ active: false })
    .where('organization_id', '=', write.organizationId)
    .where('checklist_id', '=', checklistId)
    .where('id', '=', itemId)
    .where('active', '=', true)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  const data = { item: itemId }
  await write.event({ name: 'visit-checklist.item-removed', subject: 'visit-checklist', subjectId: checklistId, data })
  return true
}

/** A plan of visits all at once: its checklist, the lots of a period and who makes them. For examples. */
import type { Write } from '../../platform/db/handles.ts'
import type { Period } from '../indicators/index.ts'
import { addChecklist, addItem, type ChecklistDraft, type ItemDraft } from './checklists/checklists.ts'
import { drawVisits } from './draw/draw.act.ts'

export type { Feed, ItemKind, VisitKind } from './vocabulary.ts'

export interface VisitPlan extends ChecklistDraft {
  items: readonly ItemDraft[]
  /** How many visits are drawn among the services with a charter, on the days of the period still to come. */
  wanted: number
  visitorId: number
}

/** @returns how many visits were drawn: none when the period has no day left */
export async function addVisitPlan(write: Write, period: Period, plan: VisitPlan): Promise<number> {
  const { items, wanted, visitorId, ...checklist } = plan
  const checklistId = await addChecklist(write, checklist)
  for (const item of items) await addItem(write, checklistId, item)
  const drawId = await drawVisits(write, { kind: plan.kind, period, checklistId, wanted })
  if (drawId === null) return 0
  const { numUpdatedRows } = await write.db
    .updateTable('visit')
    .set({ visitor_id: visitorId })
    .where('organization_id', '=', write.organizationId)
    .where('draw_id', '=', drawId)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

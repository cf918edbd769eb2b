import type { Write } from '../../../platform/db/handles.ts'
import { done, missing, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { candidates } from '../candidates.queries.ts'
import { visitPaths } from '../paths.ts'
import { unitsHiddenFrom, visitById } from '../visits.queries.ts'
import { visitWords } from '../words.ts'

/** A visit to come that this person may know of. */
async function plannedVisit(write: Write, visit: Visit, drawId: number, id: number) {
  const found = await visitById(write, id)
  if (found?.drawId !== drawId || unitsHiddenFrom(visit).includes(found.unitId)) return undefined
  return found
}

/** Gives a visit to a person, never of the unit that is visited. */
export async function assign(
  write: Write,
  visit: Visit,
  drawId: number,
  values: { visit: number; visitor: number | null },
) {
  const words = visit.words(visitWords)
  const found = await plannedVisit(write, visit, drawId, values.visit)
  if (!found) return missing
  if (found.state !== 'planned') return refuse({ '': words.notPlanned })
  const person = (await candidates(write)).find(one => one.id === values.visitor)
  if (!person || person.unitIds.includes(found.unitId)) return refuse({ '': words.badVisitor })
  await write.db
    .updateTable('visit')
    .set({ visitor_id: person.id })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', found.id)
    .where('state', '=', 'planned')
    .execute()
  await write.event({ name: 'visit.assigned', subject: 'visit', subjectId: found.id, data: { visitor: person.id } })
  return done(visit, visitPaths.draw(drawId), words.assigned)
}

/** Calls a visit off, and keeps why. */
export async function cancel(write: Write, visit: Visit, drawId: number, values: { visit: number; reason: string }) {
  const words = visit.words(visitWords)
  const found = await plannedVisit(write, visit, drawId, values.visit)
  if (!found) return missing
  const { numUpdatedRows } = await write.db
    .updateTable('visit')
    .set({ state: 'cancelled', state_reason: values.reason })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', found.id)
    .where('state', '=', 'planned')
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return refuse({ '': words.notPlanned })
  await write.event({ name: 'visit.cancelled', subject: 'visit', subjectId: found.id, data: { reason: values.reason } })
  return done(visit, visitPaths.draw(drawId), words.cancelled)
}

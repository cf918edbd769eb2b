/**
 * Departments end, merge and give services up; what was promised stays. From today on another department answers for the charter:
 * it writes and signs its reports, and what is opened from now on is its own. The text, what was signed and what was measured stay.
 */
import type { Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Charter, comingOf, versionsOf } from '../read/charter.queries.ts'
import { unitsInUse } from '../read/places.queries.ts'
import { handOverWords } from './words.ts'

export interface HandOver {
  unitId: number
  reason: string
}

export async function handOver(
  write: Write,
  visit: Visit,
  charter: Charter,
  { unitId, reason }: HandOver,
): Promise<Refusal | undefined> {
  const words = visit.words(handOverWords)
  const unit = (await unitsInUse(write)).find(({ id }) => id === unitId)
  if (!unit || unit.id === charter.unitId) return refuse({ unitId: words.chooseUnit })
  const coming = comingOf(await versionsOf(write, charter.id))
  if (coming && coming.state !== 'draft') return refuse({ '': words.signing })
  const { numUpdatedRows } = await write.db
    .updateTable('charter')
    .set({ unit_id: unit.id })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', charter.id)
    .where('unit_id', '=', charter.unitId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return refuse({ '': words.already })
  const data = { reason: `${charter.unit} → ${unit.name}: ${reason}`, from: charter.unitId, to: unit.id }
  await write.event({ name: 'charter.handed-over', subject: 'charter', subjectId: charter.id, data })
  return undefined
}

import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isCodeTaken } from '../administration/in-use.ts'
import { unitById } from '../units/units.queries.ts'
import { type Position, positionsOn } from './positions.queries.ts'
import { positionWords } from './words.ts'

export type PositionForm = Omit<Position, 'id' | 'active'>

export async function addPosition(write: Write, visit: Visit, draft: PositionForm): Promise<number | Refusal> {
  const refused = await wrong(write, visit, draft, null)
  if (refused) return refused
  const { unitId: unit_id, ...rest } = draft
  const { id } = await write.db
    .insertInto('position')
    .values({ organization_id: write.organizationId, unit_id, ...rest })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write.event({ name: 'position.added', subject: 'position', subjectId: id, data: { name: draft.name } })
  return id
}

export async function changePosition(write: Write, visit: Visit, position: Position, draft: PositionForm) {
  const refused = await wrong(write, visit, draft, position.id)
  if (refused) return refused
  const { unitId: unit_id, ...rest } = draft
  await write.db
    .updateTable('position')
    .set({ unit_id, ...rest })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', position.id)
    .execute()
  const { id, active, ...before } = position
  const data = changesBetween(before, draft)
  await write.event({ name: 'position.changed', subject: 'position', subjectId: id, data })
  return undefined
}

/** Why a position cannot go out of use, as sentences; empty when it can. */
export async function positionBlockers(read: Read, visit: Visit, position: Position): Promise<string> {
  const words = visit.words(positionWords).blockers
  const rows = await positionsOn(read, visit.today)
  const row = rows.find(other => other.id === position.id)
  const counts = { steps: row?.steps ?? 0, holders: row?.holders.length ?? 0 }
  return (['steps', 'holders'] as const)
    .filter(key => counts[key] > 0)
    .map(key => words[key](counts[key]))
    .join('; ')
}

async function wrong(read: Read, visit: Visit, draft: PositionForm, butFor: number | null) {
  const words = visit.words(positionWords)
  if (!(await unitById(read, draft.unitId))) return refuse({ unitId: words.missingUnit })
  const taken = await isCodeTaken(read, 'position', draft.code, butFor)
  return taken ? refuse({ code: words.takenCode }) : undefined
}

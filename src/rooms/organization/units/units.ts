import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isCodeTaken } from '../administration/in-use.ts'
import { type Blockers, isAtOrBelow, type Unit, unitById } from './units.queries.ts'
import { unitWords } from './words.ts'

export type UnitForm = Omit<Unit, 'id' | 'active'>

export async function addUnit(write: Write, visit: Visit, draft: UnitForm): Promise<number | Refusal> {
  const refused =
    (await takenCode(write, visit, draft.code, null)) ?? (await badParent(write, visit, draft.parentId, null))
  if (refused) return refused
  const { id } = await write.db
    .insertInto('unit')
    .values({ organization_id: write.organizationId, ...row(draft) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write.event({ name: 'unit.added', subject: 'unit', subjectId: id, data: { name: draft.name } })
  return id
}

export async function changeUnit(
  write: Write,
  visit: Visit,
  unit: Unit,
  draft: UnitForm,
): Promise<Refusal | undefined> {
  const refused =
    (await takenCode(write, visit, draft.code, unit.id)) ?? (await badParent(write, visit, draft.parentId, unit.id))
  if (refused) return refused
  await write.db
    .updateTable('unit')
    .set(row(draft))
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', unit.id)
    .execute()
  const { id, active, ...before } = unit
  await write.event({ name: 'unit.changed', subject: 'unit', subjectId: id, data: changesBetween(before, draft) })
  return undefined
}

/** Out of use only when nothing would be left hanging; back in use whenever. */
export function blockerSentences(visit: Visit, blockers: Blockers): string {
  const words = visit.words(unitWords).blockers
  return (['units', 'services', 'requests'] as const)
    .filter(key => blockers[key] > 0)
    .map(key => words[key](blockers[key]))
    .join('; ')
}

const row = ({ parentId, attends, ...rest }: UnitForm) => ({ ...rest, parent_id: parentId, attends_requests: attends })

async function takenCode(read: Read, visit: Visit, code: string, butFor: number | null) {
  const taken = await isCodeTaken(read, 'unit', code, butFor)
  return taken ? refuse({ code: visit.words(unitWords).takenCode }) : undefined
}

async function badParent(read: Read, visit: Visit, parentId: number | null, unitId: number | null) {
  const words = visit.words(unitWords)
  if (parentId === null) return undefined
  if (!(await unitById(read, parentId))) return refuse({ parentId: words.unknownParent })
  const circular = unitId !== null && (await isAtOrBelow(read, unitId, parentId))
  return circular ? refuse({ parentId: words.cycle }) : undefined
}

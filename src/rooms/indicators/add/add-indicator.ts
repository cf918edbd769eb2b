/** A new indicator, and a new formula for one there is. Both are acts of a person, or of an example being loaded. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Base, Formula, Frequency, UnitOfMeasure } from '../vocabulary.ts'

export interface IndicatorDraft {
  /** Lower case, hyphens; once in the organization. */
  code: string
  name: string
  meaning?: string
  base?: Base
  unitOfMeasure: UnitOfMeasure
  /** Which way is better. */
  direction: 'higher' | 'lower'
  frequency?: Frequency
  unitId?: number | null
  formula: Formula
  /** `YYYY-MM-DD`; periods that begin on it or later are measured with this formula. */
  effectiveFrom: string
}

/** @returns its identity */
export async function addIndicator(write: Write, draft: IndicatorDraft): Promise<number> {
  const { id } = await write.db
    .insertInto('indicator')
    .values({
      organization_id: write.organizationId,
      code: draft.code,
      name: draft.name,
      meaning: draft.meaning ?? '',
      base: draft.base ?? null,
      unit_of_measure: draft.unitOfMeasure,
      direction: draft.direction,
      frequency: draft.frequency ?? 'quarterly',
      unit_id: draft.unitId ?? null,
      created_by: write.actorId,
      created_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addVersion(write, id, { number: 1, formula: draft.formula, effectiveFrom: draft.effectiveFrom, note: '' })
  await write.event({
    name: 'indicator.added',
    subject: 'indicator',
    subjectId: id,
    data: { code: draft.code, name: draft.name },
  })
  return id
}

interface VersionDraft {
  number: number
  formula: Formula
  effectiveFrom: string
  note: string
}

export async function addVersion(write: Write, indicatorId: number, draft: VersionDraft): Promise<number> {
  const { id } = await write.db
    .insertInto('indicator_version')
    .values({
      organization_id: write.organizationId,
      indicator_id: indicatorId,
      number: draft.number,
      formula: JSON.stringify(draft.formula),
      effective_on: draft.effectiveFrom,
      note: draft.note,
      created_by: write.actorId,
      created_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write.db
    .updateTable('reading')
    .set({ stale: true })
    .where('organization_id', '=', write.organizationId)
    .where('indicator_id', '=', indicatorId)
    .execute()
  return id
}

/** A person defines an indicator, or changes one: its name and place at once, its formula from a day on. */
import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { isRefusal, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { addIndicator, addVersion } from '../add/add-indicator.ts'
import type { Indicator } from '../indicators.queries.ts'
import type { Formula } from '../vocabulary.ts'
import { codeOf, dayOf, formulaOf, type SentIndicator } from './draft.ts'
import { keptMeaning, unfitUnit } from './meaning.ts'
import { defineWords } from './words.ts'

/** @returns its identity */
export async function defineIndicator(write: Write, visit: Visit, sent: SentIndicator): Promise<number | Refusal> {
  const code = codeOf(visit, sent.code)
  if (typeof code !== 'string') return code
  const formula = await formulaOf(write, visit, sent.formula)
  if (isRefusal(formula)) return formula
  const effectiveFrom = dayOf(visit, sent, false)
  if (typeof effectiveFrom !== 'string') return effectiveFrom
  const unfit = unfitUnit(visit, sent, formula)
  if (unfit) return unfit
  if (await isTaken(write, code)) return refuse({ code: visit.words(defineWords).taken })
  const { name, meaning, base, unitOfMeasure, direction, frequency, unitId } = sent
  const draft = { name, meaning, unitOfMeasure, direction, frequency, unitId, base: base ?? undefined }
  return addIndicator(write, { ...draft, code, formula, effectiveFrom })
}

async function isTaken(read: Read, code: string): Promise<boolean> {
  const row = await read.db
    .selectFrom('indicator')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('code', '=', code)
    .executeTakeFirst()
  return row !== undefined
}

export async function changeIndicator(
  write: Write,
  visit: Visit,
  indicator: Indicator,
  sent: SentIndicator,
): Promise<Refusal | undefined> {
  const formula = await formulaOf(write, visit, sent.formula)
  if (isRefusal(formula)) return formula
  const isOther = sent.unitOfMeasure !== indicator.unitOfMeasure || !isSame(indicator.versions.at(-1)!.formula, formula)
  const kept = (await keptMeaning(write, visit, indicator, sent)) ?? (isOther && unfitUnit(visit, sent, formula))
  if (kept) return kept
  const refused = await changeFormula(write, visit, indicator, sent, formula)
  if (refused) return refused
  const { name, meaning, base, unitOfMeasure, direction, frequency, unitId } = sent
  const after = { name, meaning, base, unitOfMeasure, direction, frequency, unitId, active: !sent.retired }
  const { id, code: _code, unit: _unit, versions: _versions, ...before } = indicator
  const changes = changesBetween(before, after)
  if (Object.keys(changes).length === 0) return undefined
  await write.db
    .updateTable('indicator')
    .set({
      name,
      meaning,
      base,
      direction,
      frequency,
      unit_of_measure: unitOfMeasure,
      unit_id: unitId,
      active: after.active,
    })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .execute()
  await write.event({ name: 'indicator.changed', subject: 'indicator', subjectId: id, data: changes })
  return undefined
}

/** Another formula, where it is another, from its day on and with the reason for it. */
async function changeFormula(
  write: Write,
  visit: Visit,
  { id, versions }: Indicator,
  sent: SentIndicator,
  formula: Formula,
): Promise<Refusal | undefined> {
  const last = versions.at(-1)!
  if (isSame(last.formula, formula)) return undefined
  const effectiveFrom = dayOf(visit, sent, true)
  if (typeof effectiveFrom !== 'string') return effectiveFrom
  if (!sent.note) return refuse({ note: visit.words(defineWords).missingNote })
  const number = last.number + 1
  await addVersion(write, id, { number, formula, effectiveFrom, note: sent.note })
  await write.event({
    name: 'indicator.formula-changed',
    subject: 'indicator',
    subjectId: id,
    data: { number, effectiveFrom, note: sent.note },
  })
  return undefined
}

const isSame = (a: Formula, b: Formula) => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

/** With its keys in order: the database does not keep the order in which they were written. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  )
}

/**
 * What a figure means does not change under those who were told it, nor under what was promised by it: for another meaning there
 * is another indicator.
 */
import type { Read } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { unitsOf } from '../formula/units.ts'
import type { Indicator } from '../indicators.queries.ts'
import { promisedOf } from '../targets.ts'
import type { Formula } from '../vocabulary.ts'
import type { SentIndicator } from './draft.ts'
import { defineWords } from './words.ts'

/** A formula that gives something else than what the indicator is told in. */
export function unfitUnit(visit: Visit, { unitOfMeasure }: SentIndicator, formula: Formula): Refusal | undefined {
  const fit = unitsOf(formula)
  if (fit.includes(unitOfMeasure)) return undefined
  const words = visit.words(defineWords)
  const names = fit.map(unit => words.units[unit].toLocaleLowerCase(visit.locale))
  const list = new Intl.ListFormat(visit.locale, { type: 'disjunction' }).format(names)
  return refuse({ unitOfMeasure: words.unfitUnit(list) })
}

const MEANING = ['unitOfMeasure', 'direction', 'frequency'] as const

/** What cannot change once a figure was given or something is promised by it, and whether it may be retired. */
export async function keptMeaning(
  read: Read,
  visit: Visit,
  indicator: Indicator,
  sent: SentIndicator,
): Promise<Refusal | undefined> {
  const words = visit.words(defineWords)
  const today = { startsOn: visit.today, endsOn: visit.today }
  const promised = (await promisedOf(read, today)).get(indicator.id) ?? []
  const told = promised.map(({ code, charterTitle }) => words.promise(code, charterTitle)).join(', ')
  if (sent.retired && promised.length > 0) return refuse({ retired: words.promised(told) })
  const changed = MEANING.filter(field => sent[field] !== indicator[field])
  if (changed.length === 0 || (promised.length === 0 && !(await wasMeasured(read, indicator.id)))) return undefined
  return refuse(Object.fromEntries(changed.map(field => [field, words.fixed])))
}

async function wasMeasured(read: Read, indicatorId: number): Promise<boolean> {
  const row = await read.db
    .selectFrom('measurement')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('indicator_id', '=', indicatorId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

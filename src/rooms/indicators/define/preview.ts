/** What a formula that is being written would give on the real data, period by period. */
import type { Read } from '../../../platform/db/handles.ts'
import { isRefusal } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type FormState, textOf } from '../../../platform/views/form.tsx'
import { previousPeriod } from '../formula/periods.ts'
import { currentPeriod } from '../periods.ts'
import { type Computed, computeWith } from '../read/compute.ts'
import { FREQUENCIES, type Frequency, UNITS_OF_MEASURE, type UnitOfMeasure } from '../vocabulary.ts'
import { formulaOf } from './draft.ts'

export interface Preview {
  unitOfMeasure: UnitOfMeasure
  /** Latest first. */
  readings: Computed[]
}

const PERIODS = 4

/** Undefined when there is nothing to try, or it is not understood: then the form says why. */
export async function previewOf(
  read: Read,
  visit: Visit,
  form: FormState,
): Promise<{ preview?: Preview; errors: FormState['errors'] }> {
  if (textOf(form, '_act') !== 'preview') return { errors: form.errors }
  const formula = await formulaOf(read, visit, textOf(form, 'formula'))
  if (isRefusal(formula)) return { errors: { ...form.errors, ...formula.refused } }
  const frequency: Frequency = FREQUENCIES.find(one => one === textOf(form, 'frequency')) ?? 'quarterly'
  const unitOfMeasure = UNITS_OF_MEASURE.find(one => one === textOf(form, 'unitOfMeasure')) ?? 'percent'
  const version = { id: 0, number: 0, formula, effectiveFrom: '1900-01-01' }
  const indicator = {
    ...{ id: 0, code: '', name: '', meaning: '', base: null, unitId: null, unit: null, active: true },
    ...{ unitOfMeasure, frequency, direction: 'higher' as const, versions: [version] },
  }
  const current = currentPeriod(frequency, visit.now, visit.tenant.timeZone)
  const readings: Computed[] = []
  for (let back = 0; back < PERIODS; back++)
    readings.push(...(await computeWith(read, [{ indicator, version }], previousPeriod(frequency, current, back))))
  return { preview: { unitOfMeasure, readings }, errors: form.errors }
}

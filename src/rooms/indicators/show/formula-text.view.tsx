import type { Visit } from '../../../platform/http/visit.ts'
import { formulaText } from '../formula-names.ts'
import type { Formula } from '../vocabulary.ts'

/** A formula as people read it. */
export function FormulaText({ visit, formula }: { visit: Visit; formula: unknown }) {
  return <span class="cv-formula">{formulaText(visit.locale, formula as Formula)}</span>
}

import type { Visit } from '../../../platform/http/visit.ts'
import type { Formula } from '../vocabulary.ts'

/** A formula as people read it. */
export function FormulaText({ visit: _visit, formula }: { visit: Visit; formula: unknown }) {
  return <code>{JSON.stringify(formula as Formula)}</code>
}

import type { Visit } from '../../../platform/http/visit.ts'
import { may } from '../permissions.ts'

/** Units whose services this person looks after; null when all of them. */
export function ownUnits(visit: Visit): number[] | null {
  const isLiaisonOnly = visit.person?.roles.has('liaison') && !visit.can(may.administer) && !seesAll(visit)
  return isLiaisonOnly ? [...new Set(visit.person?.positions.map(position => position.unitId))] : null
}

/** Whether this person may open the working file of a service of a unit. */
export function maySee(visit: Visit, { unitId }: { unitId: number }): boolean {
  return ownUnits(visit)?.includes(unitId) ?? true
}

/** Whether this person may write its draft. */
export function mayDraft(visit: Visit, { unitId }: { unitId: number }): boolean {
  if (visit.can(may.administer)) return true
  return visit.can(may.draft) && (visit.person?.positions.some(position => position.unitId === unitId) ?? false)
}

const seesAll = (visit: Visit) => visit.person?.roles.has('control') || visit.person?.roles.has('auditor')

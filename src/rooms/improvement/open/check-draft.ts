import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { unitsAnsweredBy } from '../../requests/index.ts'
import { isInUse } from '../choices.queries.ts'
import { may } from '../permissions.ts'
import type { HandDraft } from './open-by-hand.ts'
import { openWords } from './words.ts'

export async function wrong(read: Read, visit: Visit, draft: HandDraft): Promise<Record<string, string>> {
  const words = visit.words(openWords)
  const errors: Record<string, string> = {}
  const { unitId, serviceId, ownerPositionId } = draft
  if (unitId === 0 || !(await isInUse(read, 'unit', unitId))) errors.unitId = words.missingUnit
  else if (!visit.can(may.seeAll) && !(await unitsAnsweredBy(read, visit.person)).includes(unitId))
    errors.unitId = words.foreignUnit
  if (serviceId !== null && !(await isInUse(read, 'service', serviceId))) errors.serviceId = words.unknown
  if (ownerPositionId !== null && !(await isInUse(read, 'position', ownerPositionId)))
    errors.ownerPositionId = words.unknown
  return errors
}

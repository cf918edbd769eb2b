/** Who may see a case: those who see all, and the units it was referred to. What one may not see does not exist. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { may } from '../permissions.ts'
import { unitsAnsweredBy } from '../walk/responsible.ts'

/** Two short queries for a liaison, none for the others. */
export async function seesCase(read: Read, visit: Visit, requestId: number): Promise<boolean> {
  if (visit.can(may.seeAll)) return true
  if (!visit.can(may.see)) return false
  const units = await unitsAnsweredBy(read, visit.person)
  if (units.length === 0) return false
  const referral = await read.db
    .selectFrom('referral')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', requestId)
    .where('unit_id', 'in', units)
    .limit(1)
    .executeTakeFirst()
  return referral !== undefined
}

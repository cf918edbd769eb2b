/** Whom a form of the list of people affected is about: those ticked, or everybody who still waits. */
import type { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { identity, several, ticked } from '../../../platform/http/fields.ts'

/** Up to so many folios are shown one by one; longer lists are dealt with as a whole. */
export const ONE_BY_ONE = 50

export const chosenFields = () => ({ remedies: several(identity()), everyone: ticked() })

export const isSomebody = ({ remedies, everyone }: { remedies: number[]; everyone: boolean }): boolean =>
  everyone || remedies.length > 0

/** For the box of somebody when nobody is ticked. */
export const nobody = (context: z.RefinementCtx, message: string) =>
  context.addIssue({ code: 'custom', path: ['remedies'], message })

interface Waiting {
  id: number
  description: string
}

/** Those chosen who still wait, locked; fewer than chosen when somebody else dealt with them meanwhile. */
export async function waitingAmong(
  read: Read,
  nonconformityId: number,
  { remedies, everyone }: { remedies: number[]; everyone: boolean },
): Promise<{ waiting: Waiting[]; isWhole: boolean }> {
  const ids = [...new Set(remedies)]
  let query = read.db
    .selectFrom('remedy')
    .select(['id', 'description'])
    .where('organization_id', '=', read.organizationId)
    .where('nonconformity_id', '=', nonconformityId)
    .where('given_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .forUpdate()
  if (!everyone) query = query.where('id', 'in', ids)
  const waiting = await query.execute()
  return { waiting, isWhole: everyone ? waiting.length > 0 : waiting.length === ids.length }
}

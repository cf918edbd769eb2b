import { z } from 'zod'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, type Going, type Missing, missing } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { casePath } from '../case/paths.ts'
import { caseWords } from '../case/words.ts'
import { may } from '../permissions.ts'
import { positionOver, unitsAnsweredBy } from '../walk/responsible.ts'

/** Leaves it on record that the unit has the case: who referred it stops wondering. The second time changes nothing. */
export async function seeReferral(
  write: Write,
  visit: Visit,
  requestId: number,
  referralId: number,
): Promise<Going | Missing> {
  const units = await unitsAnsweredBy(write, visit.person)
  if (units.length === 0) return missing
  const seen = await write.db
    .updateTable('referral')
    .set({ seen_at: toDate(write.now) })
    .where('organization_id', '=', write.organizationId)
    .where('request_id', '=', requestId)
    .where('id', '=', referralId)
    .where('unit_id', 'in', units)
    .where('seen_at', 'is', null)
    .returning('unit_id')
    .executeTakeFirst()
  if (seen)
    await write.event({
      name: 'request.referral-seen',
      subject: 'request',
      subjectId: requestId,
      positionId: (await positionOver(write, visit.person, seen.unit_id)) ?? null,
      data: { referral: referralId, unit: seen.unit_id },
    })
  return done(visit, casePath(requestId), visit.words(caseWords).seen)
}

export const seeReferralAct = act({
  permission: may.answer,
  schema: () => z.object({ referral: identity() }),
  perform: (write, visit, values, at: { params: { id: number } }) =>
    seeReferral(write, visit, at.params.id, values.referral),
})

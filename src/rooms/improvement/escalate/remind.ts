import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Tools } from '../../../platform/http/tools.ts'
import { holdersOn, withRoles } from '../../people/index.ts'
import { subjectOf } from '../tell/subject.queries.ts'
import { tellStaff } from '../tell/tell-staff.ts'
import { letterWords } from '../tell/words.ts'

/** On the day of a verification writes once to its position, or to the quality office when it has none. */
export async function remindVerifications(write: Write, tools: Tools, today: string): Promise<void> {
  const due = await write.db
    .updateTable('effect_verification')
    .set({ reminded_at: toDate(write.now) })
    .where('organization_id', '=', write.organizationId)
    .where('verified_at', 'is', null)
    .where('planned_on', '<=', today)
    .where('reminded_at', 'is', null)
    .returning(['nonconformity_id as id', 'position_id as positionId'])
    .execute()
  for (const { id, positionId } of due) {
    const about = await subjectOf(write, id)
    if (about?.state !== 'implemented') continue
    const own = positionId === null ? [] : await holdersOn(write, today, { positionIds: [positionId] })
    const people = own.length > 0 ? own : await withRoles(write, ['quality'])
    await tellStaff(write, tools, people, about, locale => {
      const words = letterWords(locale).verification
      return { subject: words.subject(about.folio), body: [words.lead(about.folio, about.title), words.other] }
    })
    await write.event({ name: 'nonconformity.verification-reminded', subject: 'nonconformity', subjectId: id })
  }
}

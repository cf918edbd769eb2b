/** Every day: an overdue step is told once to who has it and to who watches over all; a verification, on its day. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Job } from '../../../platform/http/room.ts'
import type { Tools } from '../../../platform/http/tools.ts'
import { moments } from '../../../platform/words/moments.ts'
import { caseWords } from '../case/words.ts'
import { organizationDay } from '../open/open-nonconformity.ts'
import { type Addressee, holdersOf, ownersOf, withRoles } from '../tell/people.queries.ts'
import { type Subject, subjectOf, tellStaff } from '../tell/tell-staff.ts'
import { letterWords } from '../tell/words.ts'
import { isOpen } from '../vocabulary.ts'
import { remindVerifications } from './remind.ts'

export const escalateJob: Job = {
  name: 'improvement.escalate',
  // Before offices open in any of the Americas.
  every: '0 12 * * *',
  async run(write, _payload, tools) {
    const today = (await organizationDay(write)).toString()
    for (const id of await overdueSteps(write, today)) await escalate(write, tools, id, today)
    await remindVerifications(write, tools, today)
  },
}

/** Marks and returns the open ones whose step expired and nobody was told; a mark lasts until the next step. */
async function overdueSteps(write: Write, today: string): Promise<number[]> {
  const rows = await write.db
    .updateTable('nonconformity')
    .set({ escalated_at: toDate(write.now) })
    .where('organization_id', '=', write.organizationId)
    .where('closed_at', 'is', null)
    .where('step_due_on', '<', today)
    .where('escalated_at', 'is', null)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function escalate(write: Write, tools: Tools, id: number, today: string): Promise<void> {
  const about = await subjectOf(write, id)
  if (!about || !isOpen(about.state)) return
  const { state } = about
  const people = [...(await whoHasIt(write, about, today)), ...(await withRoles(write, ['quality', 'coordinator']))]
  await tellStaff(write, tools, people, about, locale => {
    const words = letterWords(locale).escalated
    const day = moments(locale, 'UTC').longDate(about.stepDueOn)
    return {
      subject: words.subject(about.folio),
      body: [
        words.lead(about.folio, about.title, about.unit),
        words.step(caseWords(locale).steps[state], day),
        words.why,
      ],
    }
  })
  await write.event({ name: 'nonconformity.escalated', subject: 'nonconformity', subjectId: id, data: { state } })
}

/** While a plan is carried out, those with actions still to do; otherwise whoever answers for the case. */
async function whoHasIt(read: Read, about: Subject, today: string): Promise<Addressee[]> {
  if (about.state !== 'planned') return ownersOf(read, about, today)
  const rows = await read.db
    .selectFrom('corrective_action')
    .select('position_id')
    .distinct()
    .where('organization_id', '=', read.organizationId)
    .where('nonconformity_id', '=', about.id)
    .where('done_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .execute()
  const people: Addressee[] = []
  for (const { position_id: positionId } of rows) people.push(...(await holdersOf(read, positionId, today)))
  return people.length > 0 ? people : ownersOf(read, about, today)
}

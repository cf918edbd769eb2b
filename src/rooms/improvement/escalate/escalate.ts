import type { Read, Write } from '../../../platform/db/handles.ts'
import type { Tools } from '../../../platform/http/tools.ts'
import { moments } from '../../../platform/words/moments.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { type Addressee, holdersOn, withRoles } from '../../people/index.ts'
import { caseWords } from '../case/words.ts'
import { pastDates } from '../light.ts'
import { ownersOf } from '../tell/owners.queries.ts'
import { type Subject, subjectOf } from '../tell/subject.queries.ts'
import { type Letter, tellStaff } from '../tell/tell-staff.ts'
import { letterWords } from '../tell/words.ts'
import { isOpen, type OpenState } from '../vocabulary.ts'

export async function escalate(write: Write, tools: Tools, id: number, today: string): Promise<void> {
  const about = await subjectOf(write, id)
  if (!about || !isOpen(about.state)) return
  const { state } = about
  const past = pastDates(about, today)
  const people = [...(await whoHasIt(write, about, today)), ...(await withRoles(write, ['quality', 'coordinator']))]
  await tellStaff(write, tools, people, about, locale => letterOf(about, state, past, locale))
  const data = { state, ...(past.plan && { plan: true }) }
  await write.event({ name: 'nonconformity.escalated', subject: 'nonconformity', subjectId: id, data })
}

function letterOf(about: Subject, state: OpenState, past: ReturnType<typeof pastDates>, locale: Locale): Letter {
  const words = letterWords(locale).escalated
  const day = (date: string) => moments(locale, 'UTC').longDate(date)
  return {
    subject: words[past.plan ? 'planSubject' : 'subject'](about.folio),
    body: [
      words.lead(about.folio, about.title, about.unit),
      past.plan ? words.plan(day(about.dueOn)) : '',
      words[past.step ? 'step' : 'current'](caseWords(locale).steps[state], day(about.stepDueOn)),
      words.why,
    ],
  }
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
  const people = await holdersOn(read, today, { positionIds: rows.map(row => row.position_id) })
  return people.length > 0 ? people : ownersOf(read, about, today)
}

import type { Job } from '../../../platform/http/room.ts'
import { moments } from '../../../platform/words/moments.ts'
import { organizationDay } from '../organization-day.ts'
import { ownersOf } from './owners.queries.ts'
import { subjectOf } from './subject.queries.ts'
import { tellStaff } from './tell-staff.ts'
import { letterWords } from './words.ts'

/** Tells whoever answers for a nonconformity that it was opened. Run twice, it writes once. */
export const notifyOwnerJob: Job = {
  name: 'improvement.notify-owner',
  async run(write, payload, tools) {
    const about = await subjectOf(write, Number(payload.nonconformity))
    if (!about || about.closedAt) return
    const written = await write.db
      .selectFrom('mail_message')
      .select('id')
      .where('organization_id', '=', write.organizationId)
      .where('about', '=', 'nonconformity')
      .where('about_id', '=', about.id)
      .executeTakeFirst()
    if (written) return
    const people = await ownersOf(write, about, (await organizationDay(write)).toString())
    await tellStaff(write, tools, people, about, locale => {
      const words = letterWords(locale).opened
      const day = (date: string) => moments(locale, 'UTC').longDate(date)
      return {
        subject: words.subject(about.folio),
        body: [
          words.lead(about.folio, about.title, about.unit),
          about.recurrenceOf ? words.recurrence(about.recurrenceOf) : '',
          words.first(day(about.stepDueOn)),
          words.due(day(about.dueOn)),
        ],
      }
    })
  },
}

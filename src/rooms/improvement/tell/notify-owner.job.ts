import type { Job } from '../../../platform/http/room.ts'
import { wasMailed } from '../../../platform/mail/outbox.ts'
import { moments } from '../../../platform/words/moments.ts'
import { today } from '../../organization/index.ts'
import { ownersOf } from './owners.queries.ts'
import { subjectOf } from './subject.queries.ts'
import { tellStaff } from './tell-staff.ts'
import { letterWords } from './words.ts'

/** Tells whoever answers for a nonconformity that it was opened. Run twice, it writes once. */
export const notifyOwnerJob: Job = {
  name: 'improvement.notify-owner',
  async run(write, payload, tools) {
    const about = await subjectOf(write, Number(payload.nonconformity))
    if (!about || about.closedAt || (await wasMailed(write, 'nonconformity', about.id))) return
    const people = await ownersOf(write, about, await today(write))
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

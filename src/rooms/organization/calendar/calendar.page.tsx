import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { CalendarView } from './calendar.view.tsx'
import { addEntry, entriesOf, removeEntry } from './entries.ts'
import { entrySchema } from './entry-schema.ts'
import { calendarWords } from './words.ts'
import { type At, inYear, query, yearOf } from './year.ts'

export const calendarPage = page({
  path: adminPaths.calendar,
  permission: may.administer,
  query,
  async show(read, visit, at: At, form) {
    const words = visit.words(calendarWords)
    const year = yearOf(visit, at)
    return {
      face: 'staff',
      title: `${visit.words(adminWords).calendar} ${year}`,
      lead: words.lead,
      breadcrumbs: crumbs(visit),
      actions: (
        <ButtonLink to={visit.url(inYear(adminPaths.seedHolidays, year))} kind="secondary" icon="scale">
          {words.seed}
        </ButtonLink>
      ),
      body: <CalendarView visit={visit} form={form} year={year} entries={await entriesOf(read, year)} />,
    }
  },
  acts: {
    add: act({
      schema: entrySchema,
      async perform(write, visit, draft) {
        const refused = await addEntry(write, visit, draft)
        const year = Number(draft.startsOn.slice(0, 4))
        return refused ?? done(visit, inYear(adminPaths.calendar, year), visit.words(calendarWords).added)
      },
    }),
    remove: act({
      schema: () => z.object({ entry: identity() }),
      async perform(write, visit, { entry }, at: At) {
        if (!(await removeEntry(write, entry))) return missing
        return done(visit, inYear(adminPaths.calendar, yearOf(visit, at)), visit.words(calendarWords).removed)
      },
    }),
  },
})

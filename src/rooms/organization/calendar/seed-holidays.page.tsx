import { z } from 'zod'
import { atLeastOne } from '../../../platform/http/fields.ts'
import { act, done, page } from '../../../platform/http/page.ts'
import { crumbs } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { SeedView } from './calendar.view.tsx'
import { addHolidays, missingHolidays } from './entries.ts'
import { calendarWords } from './words.ts'
import { type At, inYear, query, yearOf } from './year.ts'

export const seedHolidaysPage = page({
  path: adminPaths.seedHolidays,
  permission: may.administer,
  query,
  async show(read, visit, at: At, form) {
    const words = visit.words(calendarWords)
    const year = yearOf(visit, at)
    return {
      face: 'staff',
      title: words.seedTitle(year),
      lead: words.seedLead,
      breadcrumbs: crumbs(visit, { label: visit.words(adminWords).calendar, path: inYear(adminPaths.calendar, year) }),
      body: (
        <SeedView
          visit={visit}
          form={form}
          year={year}
          holidays={await missingHolidays(read, visit.tenant.country, year)}
        />
      ),
    }
  },
  acts: {
    submit: act({
      schema: visit => z.object({ days: atLeastOne(z.iso.date(), visit.words(calendarWords).seedMissing) }),
      async perform(write, visit, { days }, at: At) {
        const year = yearOf(visit, at)
        const added = await addHolidays(write, visit.tenant.country, year, days)
        return done(visit, inYear(adminPaths.calendar, year), visit.words(calendarWords).seeded(added))
      },
    }),
  },
})

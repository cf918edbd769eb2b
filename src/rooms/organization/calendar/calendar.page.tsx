import { z } from 'zod'
import { atLeastOne, identity, text } from '../../../platform/http/fields.ts'
import { act, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink, isoDate } from '../../../platform/views/form.tsx'
import { crumbs, done } from '../administration/crumbs.ts'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { may } from '../permissions.ts'
import { CalendarView, SeedView } from './calendar.view.tsx'
import { addEntry, addHolidays, entriesOf, missingHolidays, removeEntry } from './entries.ts'
import { calendarWords } from './words.ts'

const LONGEST_DAYS = 90
const query = z.object({ anio: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) })
type At = { params: unknown; query: z.output<typeof query> }

const yearOf = (visit: Visit, at: At) => at.query.anio ?? visit.now.toZonedDateTimeISO(visit.tenant.timeZone).year
const inYear = (path: string, year: number) => `${path}?anio=${year}`

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

function entrySchema(visit: Visit) {
  const words = visit.words(calendarWords)
  const day = (sentence: string) =>
    z
      .string({ error: sentence })
      .transform(typed => isoDate(typed) ?? '')
      .refine(iso => iso !== '', sentence)
  return z
    .object({
      kind: z.enum(['own', 'suspension'], { error: words.missingKind }),
      startsOn: day(words.badStart),
      endsOn: z
        .union([z.literal(''), day(words.badEnd)], { error: words.badEnd })
        .optional()
        .default(''),
      name: text(words.missingName, 200, words.long),
      legalSource: text(words.missingSource, 300, words.long),
    })
    .transform(draft => ({ ...draft, endsOn: draft.endsOn || draft.startsOn }))
    .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ['endsOn'], message: words.reversed })
    .refine(({ startsOn, endsOn }) => (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 < LONGEST_DAYS, {
      path: ['endsOn'],
      message: words.tooLong,
    })
}

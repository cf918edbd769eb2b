import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { act, download, go, missing, page } from '../../../platform/http/page.ts'
import { print } from '../../../platform/http/print.ts'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { moments } from '../../../platform/words/moments.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { publicPaths } from '../show/paths.ts'
import { nouns } from '../words/nouns.ts'
import { practiceFigures } from './figures.ts'
import { EditSheet, NoSheet, SheetView } from './good-practice.view.tsx'
import { publishedYear, publishSheet, saveTexts, sheetOf, textsOf } from './sheet.ts'
import { FIELDS, LONGEST_SHORT, LONGEST_TEXT, SHORT_FIELDS, type Texts } from './vocabulary.ts'
import { practiceWords } from './words.ts'

const DESK = `${charterPaths.list}/buena-practica`
const yearField = (wrong?: string) => z.coerce.number(wrong).int(wrong).min(1990, wrong).max(2200, wrong)
const query = z.object({ anio: yearField().optional().catch(undefined) })
type Query = z.output<typeof query>

const thisYear = (visit: Visit): number => visit.now.toZonedDateTimeISO(visit.tenant.timeZone).year

function textsSchema(visit: Visit) {
  const words = visit.words(practiceWords)
  const text = (field: (typeof FIELDS)[number]) => {
    const most = SHORT_FIELDS.has(field) ? LONGEST_SHORT : LONGEST_TEXT
    const tooLong = words.tooLong(words.field[field], most)
    return z.string({ error: tooLong }).trim().max(most, tooLong).default('')
  }
  const fields = Object.fromEntries(FIELDS.map(field => [field, text(field)]))
  return z.object({ ...fields, year: yearField(words.yearWrong) })
}

/** Where quality writes it: every text proposed from the data, any of them replaced. */
export const practiceDesk = page<unknown, Query>({
  path: DESK,
  permission: may.govern,
  query,
  async show(read, visit, { query: { anio = thisYear(visit) } }, form) {
    const words = visit.words(practiceWords)
    const sheet = await sheetOf(read, anio)
    const texts = textsOf(visit, sheet, await practiceFigures(read, anio))
    return {
      face: 'staff',
      title: words.title,
      lead: words.staffLead,
      body: <EditSheet {...{ visit, sheet, texts, form }} path={DESK} />,
    }
  },
  acts: {
    submit: act({
      schema: textsSchema,
      async perform(write, visit, { year, ...texts }) {
        await saveTexts(write, visit, year, texts as unknown as Texts)
        return go(visit.url(`${DESK}?anio=${year}`), { kind: 'success', text: visit.words(practiceWords).saved })
      },
    }),
    publish: act({
      schema: visit => z.object({ year: yearField(visit.words(practiceWords).yearWrong) }),
      async perform(write, visit, sent) {
        await publishSheet(write, visit, sent.year)
        return go(visit.url(`${DESK}?anio=${sent.year}`), {
          kind: 'success',
          text: visit.words(practiceWords).published,
        })
      },
    }),
  },
})

export const practicePage = page<unknown, Query>({
  path: publicPaths.goodPractice,
  permission: may.read,
  query,
  async show(read, visit, { query: { anio } }) {
    const words = visit.words(practiceWords)
    const shown = await publishedSheet(read, anio)
    return {
      face: 'public',
      title: words.title,
      back: visit.url(publicPaths.list),
      found: words.lead,
      body: shown ? (
        <SheetView visit={visit} year={shown.year} published={shown.published} />
      ) : (
        <NoSheet visit={visit} />
      ),
    }
  },
})

export const practiceDownload = download<unknown, Query>({
  path: publicPaths.goodPracticePdf,
  permission: may.read,
  query,
  async send(read, visit, { query: { anio } }) {
    const shown = await publishedSheet(read, anio)
    return shown ? printed(visit, shown.year, shown.published.texts, shown.published.at) : missing
  },
})

/** The draft on paper, marked as one. */
export const previewDownload = download<unknown, Query>({
  path: `${DESK}.pdf`,
  permission: may.govern,
  query,
  async send(read, visit, { query: { anio = thisYear(visit) } }) {
    const texts = textsOf(visit, await sheetOf(read, anio), await practiceFigures(read, anio))
    return printed(visit, anio, texts, null)
  },
})

/** As it was published that year, or in the newest one. */
async function publishedSheet(read: Read, asked: number | undefined) {
  const year = asked ?? (await publishedYear(read))
  const published = year === null ? null : (await sheetOf(read, year)).published
  return year !== null && published ? { year, published } : undefined
}

function printed(visit: Visit, year: number, texts: Texts, publishedAt: Date | null) {
  const words = visit.words(practiceWords)
  const say = moments(visit.locale, visit.tenant.timeZone)
  const { module, topic, place, title, ...paragraphs } = texts
  return print(visit, {
    template: new URL('./good-practice.typ', import.meta.url),
    title: words.title,
    fileName: words.file(year),
    footer: words.guide,
    data: {
      facts: [
        { label: words.field.module, value: module },
        { label: words.field.topic, value: topic },
        { label: words.when, value: String(year) },
        { label: words.where, value: place },
        { label: words.field.title, value: title },
      ],
      sections: Object.entries(paragraphs).map(([field, text]) => ({
        heading: words.field[field as keyof typeof paragraphs],
        text,
      })),
      foot: [
        publishedAt ? words.publishedOn(say.longDate(publishedAt)) : words.draft,
        visit.tenant.synthetic ? words.synthetic : '',
      ].filter(Boolean),
    },
  })
}

export const practiceNavigation: NavigationEntry = {
  label: visit => visit.words(practiceWords).navigation,
  group: visit => visit.words(nouns).group,
  path: DESK,
  permission: may.govern,
  icon: 'trophy',
}

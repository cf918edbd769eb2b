import { z } from 'zod'
import { act, done, download, go, page } from '../../../platform/http/page.ts'
import type { NavigationEntry } from '../../../platform/http/room.ts'
import { thisYear, type Visit } from '../../../platform/http/visit.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { nouns } from '../words/nouns.ts'
import { EditSheet } from './desk.view.tsx'
import { practiceFigures } from './figures.ts'
import { printSheet } from './print-sheet.ts'
import { publishSheet, saveTexts, sheetOf, textsOf } from './sheet.ts'
import { FIELDS, LONGEST_SHORT, LONGEST_TEXT, SHORT_FIELDS, type Texts, yearField } from './vocabulary.ts'
import { practiceWords } from './words.ts'

const DESK = `${charterPaths.list}/buena-practica`
const query = z.object({ anio: yearField().optional().catch(undefined) })
type Query = z.output<typeof query>

function textsSchema(visit: Visit) {
  const words = visit.words(practiceWords)
  const text = (field: (typeof FIELDS)[number]) => {
    const most = SHORT_FIELDS.has(field) ? LONGEST_SHORT : LONGEST_TEXT
    const error = ({ input }: { input?: unknown }) => words.tooLong(words.field[field], most, String(input).length)
    return z.string().trim().max(most, { error }).default('')
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
        return done(visit, `${DESK}?anio=${year}`, visit.words(practiceWords).saved)
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

/** The draft on paper, marked as one. */
export const previewDownload = download<unknown, Query>({
  path: `${DESK}.pdf`,
  permission: may.govern,
  query,
  async send(read, visit, { query: { anio = thisYear(visit) } }) {
    const texts = textsOf(visit, await sheetOf(read, anio), await practiceFigures(read, anio))
    return printSheet(visit, anio, texts, null)
  },
})

export const practiceNavigation: NavigationEntry = {
  label: visit => visit.words(practiceWords).navigation,
  group: visit => visit.words(nouns).group,
  path: DESK,
  permission: may.govern,
  icon: 'trophy',
}

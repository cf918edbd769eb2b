import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { download, missing, page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { publicPaths } from '../show/paths.ts'
import { NoSheet, SheetView } from './good-practice.view.tsx'
import { printSheet } from './print-sheet.ts'
import { publishedYear, sheetOf } from './sheet.ts'
import { yearField } from './vocabulary.ts'
import { practiceWords } from './words.ts'

const query = z.object({ anio: yearField().optional().catch(undefined) })
type Query = z.output<typeof query>

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
    return shown ? printSheet(visit, shown.year, shown.published.texts, shown.published.at) : missing
  },
})

/** As it was published that year, or in the newest one. */
async function publishedSheet(read: Read, asked: number | undefined) {
  const year = asked ?? (await publishedYear(read))
  const published = year === null ? null : (await sheetOf(read, year)).published
  return year !== null && published ? { year, published } : undefined
}

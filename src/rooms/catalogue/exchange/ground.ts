import type { Read } from '../../../platform/db/handles.ts'
import { readTable, SheetUnreadable } from '../../../platform/sheets/table.ts'
import { type Place, readingOf } from '../describe/reading.ts'
import { serviceFiles } from '../draft/service-file.ts'
import { answeringUnits } from '../services/services.queries.ts'
import { type Review, reviewSheet } from './review.ts'
import type { exchangeWords } from './words.ts'

const MOST_SERVICES = 2000

export type Fault = keyof ReturnType<typeof exchangeWords>['faults']

/** Reads a sheet against the catalogue of now. */
export async function reviewFile(read: Read, place: Place, content: Buffer): Promise<Review | { fault: Fault }> {
  try {
    const table = await readTable(content, MOST_SERVICES)
    const units = await read.db
      .selectFrom('unit')
      .select(['id', 'code', 'name'])
      .where('organization_id', '=', read.organizationId)
      .execute()
    const review = reviewSheet(table, {
      services: await serviceFiles(read),
      units: {
        codes: new Map(units.map(({ id, code }) => [id, code])),
        names: new Map(units.map(({ id, name }) => [id, name])),
      },
      answering: new Set((await answeringUnits(read)).map(({ id }) => id)),
      reading: await readingOf(read, place),
    })
    return review === 'no-code' ? { fault: review } : review
  } catch (error) {
    if (error instanceof SheetUnreadable) return { fault: error.fault }
    throw error
  }
}

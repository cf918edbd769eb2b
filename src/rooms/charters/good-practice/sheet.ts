/** A year's sheet: what the data propose, what somebody wrote instead, and how it stood when it was published. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { shareText } from '../show/measures.ts'
import { practiceFigures } from './figures.ts'
import { FIELDS, type PracticeFigures, type Texts } from './vocabulary.ts'
import { practiceWords, type Told } from './words.ts'

export interface Sheet {
  year: number
  /** Only what somebody wrote. */
  written: Partial<Texts>
  published: Published | null
}

export interface Published {
  at: Date
  texts: Texts
}

export async function sheetOf(read: Read, year: number): Promise<Sheet> {
  const row = await read.db
    .selectFrom('good_practice')
    .select(['texts', 'published', 'published_at'])
    .where('organization_id', '=', read.organizationId)
    .where('year', '=', year)
    .executeTakeFirst()
  return {
    year,
    written: (row?.texts ?? {}) as Partial<Texts>,
    published: row?.published_at
      ? { at: row.published_at, texts: (row.published as unknown as { texts: Texts }).texts }
      : null,
  }
}

/** The newest published year, or null. */
export async function publishedYear(read: Read): Promise<number | null> {
  const row = await read.db
    .selectFrom('good_practice')
    .select('year')
    .where('organization_id', '=', read.organizationId)
    .where('published_at', 'is not', null)
    .orderBy('year', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.year ?? null
}

/** Every field as it reads: what was written, else what the figures say. */
export function textsOf(
  visit: Visit,
  { year, written }: Pick<Sheet, 'year' | 'written'>,
  figures: PracticeFigures,
): Texts {
  const { proposed } = visit.words(practiceWords)
  const told = toldOf(visit, year, figures)
  return Object.fromEntries(FIELDS.map(field => [field, written[field] || proposed[field](told)])) as Texts
}

function toldOf(visit: Visit, year: number, { since, ...figures }: PracticeFigures): Told {
  const { locale, tenant } = visit
  const judged = figures.kept + figures.broken + figures.noData
  const share = (part: number, whole: number) => shareText(locale, whole === 0 ? 0 : (100 * part) / whole)
  const numbers = Object.entries({ ...figures, judged }).map(([key, value]) => [key, visit.number(value)])
  return {
    ...(Object.fromEntries(numbers) as Omit<Told, 'since'>),
    since: since === null ? '' : String(since),
    year: String(year),
    organization: tenant.name,
    coverage: share(figures.charters, figures.services),
    certifiedShare: share(figures.certified, figures.charters),
    keptShare: share(figures.kept, figures.kept + figures.broken),
  }
}

/** Keeps what somebody wrote; a field left blank, or as it was proposed, follows the data again. */
export async function saveTexts(write: Write, visit: Visit, year: number, typed: Texts): Promise<void> {
  const proposed = textsOf(visit, { year, written: {} }, await practiceFigures(write, year))
  const written = Object.fromEntries(
    FIELDS.flatMap(field => (typed[field] === '' || typed[field] === proposed[field] ? [] : [[field, typed[field]]])),
  )
  await keep(write, year, { texts: JSON.stringify(written) })
  await write.event({ name: 'good-practice.edited', subject: 'good_practice', subjectId: year, data: { year } })
}

/** Texts and figures stay as they are now, until it is published again. */
export async function publishSheet(write: Write, visit: Visit, year: number): Promise<void> {
  const figures = await practiceFigures(write, year)
  const texts = textsOf(visit, await sheetOf(write, year), figures)
  await keep(write, year, {
    published: JSON.stringify({ texts, figures }),
    published_by: write.actorId,
    published_at: toDate(write.now),
  })
  await write.event({ name: 'good-practice.published', subject: 'good_practice', subjectId: year, data: { year } })
}

interface Kept {
  texts?: string
  published?: string
  published_by?: number | null
  published_at?: Date
}

async function keep(write: Write, year: number, columns: Kept): Promise<void> {
  const edited = { edited_by: write.actorId, edited_at: toDate(write.now) }
  await write.db
    .insertInto('good_practice')
    .values({ organization_id: write.organizationId, year, ...columns, ...edited })
    .onConflict(conflict => conflict.columns(['organization_id', 'year']).doUpdateSet({ ...columns, ...edited }))
    .execute()
}

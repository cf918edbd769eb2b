import { legalHolidays } from '../../../platform/calendar/index.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { calendarChanged } from './calendar-changed.ts'
import { calendarWords } from './words.ts'

export interface EntryDraft {
  kind: 'holiday' | 'own' | 'suspension'
  startsOn: string
  endsOn: string
  name: string
  legalSource: string
}

/** Entries that touch a year, by day, each with who put it. */
export async function entriesOf(read: Read, year: number) {
  return read.db
    .selectFrom('calendar_entry as e')
    .leftJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'e.organization_id').onRef('a.id', '=', 'e.created_by'),
    )
    .select([
      'e.id',
      'e.kind',
      'e.starts_on as startsOn',
      'e.ends_on as endsOn',
      'e.name',
      'e.legal_source as legalSource',
      'a.name as author',
    ])
    .where('e.organization_id', '=', read.organizationId)
    .where('e.starts_on', '<=', `${year}-12-31`)
    .where('e.ends_on', '>=', `${year}-01-01`)
    .orderBy('e.starts_on')
    .orderBy('e.id')
    .execute()
}

export type EntryRow = Awaited<ReturnType<typeof entriesOf>>[number]

export async function addEntry(write: Write, visit: Visit, draft: EntryDraft): Promise<Refusal | undefined> {
  if ((await insert(write, [draft])) === 0) return refuse({ name: visit.words(calendarWords).repeated })
  const { kind, ...data } = draft
  await write.event({
    name: `calendar.${kind}-added`,
    subject: 'calendar',
    subjectId: write.organizationId,
    data,
  })
  await calendarChanged(write)
  return undefined
}

/** Takes an entry away; the event keeps all it said. False when there is none. */
export async function removeEntry(write: Write, id: number): Promise<boolean> {
  const entry = await write.db
    .deleteFrom('calendar_entry')
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .returning(['kind', 'name', 'starts_on as startsOn', 'ends_on as endsOn', 'legal_source as legalSource'])
    .executeTakeFirst()
  if (!entry) return false
  const { kind, ...data } = entry
  await write.event({
    name: `calendar.${kind}-removed`,
    subject: 'calendar',
    subjectId: write.organizationId,
    data,
  })
  await calendarChanged(write)
  return true
}

/** Legal holidays of a year that the calendar lacks; null when nobody knows the law of the country. */
export async function missingHolidays(read: Read, country: string, year: number) {
  const there = new Set((await entriesOf(read, year)).filter(e => e.kind === 'holiday').map(e => e.startsOn))
  try {
    return (await legalHolidays(country, year, year)).filter(holiday => !there.has(holiday.on))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Adds those holidays of the law that were chosen, by their day. */
export async function addHolidays(write: Write, country: string, year: number, days: string[]): Promise<number> {
  const missing = (await missingHolidays(write, country, year)) ?? []
  const chosen = missing.filter(holiday => days.includes(holiday.on))
  const added = await insert(
    write,
    chosen.map(({ on, name, legalSource }) => ({ kind: 'holiday', startsOn: on, endsOn: on, name, legalSource })),
  )
  if (added === 0) return 0
  await write.event({
    name: 'calendar.holidays-seeded',
    subject: 'calendar',
    subjectId: write.organizationId,
    data: { year, days: chosen.map(holiday => holiday.on) },
  })
  await calendarChanged(write)
  return added
}

async function insert(write: Write, drafts: EntryDraft[]): Promise<number> {
  if (drafts.length === 0) return 0
  const rows = await write.db
    .insertInto('calendar_entry')
    .values(
      drafts.map(({ kind, startsOn, endsOn, name, legalSource }) => ({
        organization_id: write.organizationId,
        kind,
        starts_on: startsOn,
        ends_on: endsOn,
        name,
        legal_source: legalSource,
        created_by: write.actorId,
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .execute()
  return rows.length
}

/** Founding an organization: done by who installs, as owner of the database, before anybody has an account. */

import { legalHolidays } from '../../platform/calendar/index.ts'
import type { Read, Write } from '../../platform/db/handles.ts'
import type { Locale } from '../../platform/words/words.ts'

export interface OrganizationDraft {
  slug: string
  /** Identity of the organization that it depends on, as a municipality of its state agency. */
  parentId: number | null
  name: string
  shortName: string
  kind: 'municipality' | 'state_agency' | 'college'
  country: string
  region: string
  timeZone: string
  locale: Locale
  languages: Locale[]
  folioPattern: string
  afterHours: 'next-business-day' | 'same-day'
  reopenDays: number
  brand: { primary?: string; coatOfArmsSha256?: string }
  contact: { address: string; telephone: string; email: string; hours: string }
  welcome: string
  requestKinds: string[]
  channels: string[]
  synthetic: boolean
}

/** Identity of an organization of this installation by its slug. */
export async function organizationId(db: Read['db'], slug: string): Promise<number | undefined> {
  const row = await db.selectFrom('organization').select('id').where('slug', '=', slug).executeTakeFirst()
  return row?.id
}

/** Creates the organization's row and returns its identity; a slug that exists already returns null. */
export async function establishOrganization(db: Read['db'], draft: OrganizationDraft): Promise<number | null> {
  const row = await db
    .insertInto('organization')
    .values({
      slug: draft.slug,
      parent_id: draft.parentId,
      name: draft.name,
      short_name: draft.shortName,
      kind: draft.kind,
      country: draft.country,
      region: draft.region,
      time_zone: draft.timeZone,
      locale: draft.locale,
      languages: draft.languages,
      folio_pattern: draft.folioPattern,
      after_hours: draft.afterHours,
      reopen_days: draft.reopenDays,
      brand: JSON.stringify(draft.brand),
      contact: JSON.stringify(draft.contact),
      welcome: draft.welcome,
      request_kinds: draft.requestKinds,
      channels: draft.channels,
      synthetic: draft.synthetic,
    })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export interface UnitDraft {
  code: string
  parent: string | null
  name: string
  purpose: string
  kind: 'office' | 'campus'
  attendsRequests: boolean
}

/** Creates units, parents first, and returns their identities by code. */
export async function addUnits(write: Write, drafts: UnitDraft[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  let waiting = drafts
  while (waiting.length > 0) {
    const ready = waiting.filter(unit => unit.parent === null || ids.has(unit.parent))
    if (ready.length === 0)
      throw new Error(`units without a known parent: ${waiting.map(unit => unit.code).join(', ')}`)
    const rows = await write.db
      .insertInto('unit')
      .values(
        ready.map(unit => ({
          organization_id: write.organizationId,
          parent_id: unit.parent === null ? null : ids.get(unit.parent)!,
          code: unit.code,
          name: unit.name,
          purpose: unit.purpose,
          kind: unit.kind,
          attends_requests: unit.attendsRequests,
        })),
      )
      .returning(['id', 'code'])
      .execute()
    for (const row of rows) ids.set(row.code, row.id)
    waiting = waiting.filter(unit => !ids.has(unit.code))
  }
  return ids
}

export interface PositionDraft {
  code: string
  name: string
  unitId: number
  place: number
  liaison: boolean
}

/** Creates positions and returns their identities by code. */
export async function addPositions(write: Write, drafts: PositionDraft[]): Promise<Map<string, number>> {
  const rows = await write.db
    .insertInto('position')
    .values(
      drafts.map(({ code, name, unitId, place, liaison }) => ({
        organization_id: write.organizationId,
        unit_id: unitId,
        code,
        name,
        place,
        liaison,
      })),
    )
    .returning(['id', 'code'])
    .execute()
  return new Map(rows.map(row => [row.code, row.id]))
}

export interface NeighbourhoodDraft {
  name: string
  kind: string
  latitude: number | null
  longitude: number | null
}

export async function addNeighbourhoods(write: Write, drafts: NeighbourhoodDraft[]): Promise<void> {
  if (drafts.length === 0) return
  const rows = drafts.map(draft => ({ organization_id: write.organizationId, ...draft }))
  await write.db.insertInto('neighbourhood').values(rows).execute()
}

export interface WorkingInterval {
  /** ISO weekday, 1 Monday … 7 Sunday. */
  weekday: number
  opens: string
  closes: string
}

export async function addWorkingHours(write: Write, intervals: WorkingInterval[]): Promise<void> {
  const rows = intervals.map(interval => ({ organization_id: write.organizationId, ...interval }))
  if (rows.length > 0) await write.db.insertInto('working_hours').values(rows).execute()
}

export interface CalendarEntryDraft {
  kind: 'holiday' | 'own' | 'suspension'
  startsOn: string
  endsOn: string
  name: string
  legalSource: string
}

export async function addCalendarEntries(write: Write, drafts: CalendarEntryDraft[]): Promise<void> {
  if (drafts.length === 0) return
  const rows = drafts.map(({ kind, startsOn, endsOn, name, legalSource }) => ({
    organization_id: write.organizationId,
    kind,
    starts_on: startsOn,
    ends_on: endsOn,
    name,
    legal_source: legalSource,
  }))
  await write.db
    .insertInto('calendar_entry')
    .values(rows)
    .onConflict(c => c.doNothing())
    .execute()
}

/** Legal holidays of the country become rows of the organization, which may correct them; `omit` are dates not to take. */
export async function seedHolidays(write: Write, country: string, from: number, to: number, omit: ReadonlySet<string>) {
  const holidays = await legalHolidays(country, from, to)
  const kept = holidays.filter(holiday => !omit.has(holiday.on))
  await addCalendarEntries(
    write,
    kept.map(({ on, name, legalSource }) => ({
      kind: 'holiday' as const,
      startsOn: on,
      endsOn: on,
      name,
      legalSource,
    })),
  )
}

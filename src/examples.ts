/** Loads the example organizations, each in one transaction, so that a start that is interrupted leaves none half made. */

import type { Temporal } from 'temporal-polyfill'
import { type Example, type ExampleSlug, exampleSlugs, readExample } from '../examples/read.ts'
import { weekdays } from '../examples/vocabulary.ts'
import { servicesOf } from './example-services.ts'
import { addExampleCharters } from './examples/charters.ts'
import { placesIn } from './examples/places.ts'
import type { AppDatabase } from './platform/db/database.ts'
import type { Write } from './platform/db/handles.ts'
import type { Tools } from './platform/http/tools.ts'
import { addServices } from './rooms/catalogue/establish.ts'
import * as organization from './rooms/organization/establish.ts'
import { addAccount } from './rooms/people/establish.ts'
import { hashPassword } from './rooms/people/index.ts'
import { addProcedure } from './rooms/procedures/establish.ts'
import { addInadmissibilityReasons } from './rooms/requests/establish.ts'

export const EXAMPLE_PASSWORD = 'carta-viva-demo'

interface Loading {
  /** Works as the owner: founding organizations is not the application's business. */
  owner: AppDatabase
  files: Tools['files']
  now: Temporal.Instant
  slugs?: readonly ExampleSlug[]
  progress(slug: string): void
}

export async function loadExamples(loading: Loading): Promise<void> {
  const { slugs = exampleSlugs, progress } = loading
  const passwordHash = await hashPassword(EXAMPLE_PASSWORD)
  for (const slug of slugs) {
    progress(slug)
    await loadExample(loading, readExample(slug), passwordHash)
  }
}

/** @returns the identity of the new organization, or null when its slug is taken */
export function loadExample(
  { owner, files, now }: Pick<Loading, 'owner' | 'files' | 'now'>,
  example: Example,
  passwordHash: string,
): Promise<number | null> {
  return owner.write({ organizationId: 0, actorId: null, now }, async nobody => {
    const id = await organization.establishOrganization(nobody.db, organizationDraft(example))
    if (id === null) return null
    await furnish(nobody.of(id), example, passwordHash)
    const coat = await files(id).put(Buffer.from(example.coatOfArms), 'image/svg+xml')
    const brand = JSON.stringify({ primary: example.organization.brand.primary, coatOfArmsSha256: coat.sha256 })
    await nobody.db.updateTable('organization').set({ brand }).where('id', '=', id).execute()
    return id
  })
}

function organizationDraft({ organization: from }: Example): organization.OrganizationDraft {
  return {
    slug: from.slug,
    parentId: null,
    name: from.name,
    shortName: from.shortName,
    kind: from.kind,
    country: from.country,
    region: from.state,
    timeZone: from.timeZone,
    locale: from.locale,
    languages: from.languages,
    folioPattern: from.folioPattern,
    afterHours: from.afterHours === 'same_day' ? 'same-day' : 'next-business-day',
    reopenDays: from.reopenWindowDays,
    brand: { primary: from.brand.primary },
    contact: from.contact,
    welcome: from.welcome,
    requestKinds: from.requestKinds,
    channels: from.channels,
    synthetic: true,
  }
}

async function furnish(write: Write, example: Example, passwordHash: string) {
  const units = await organization.addUnits(write, example.units)
  const positions = await organization.addPositions(
    write,
    example.positions.map(p => ({
      code: p.code,
      name: p.name,
      unitId: units.get(p.unit)!,
      place: p.order,
      liaison: p.liaison,
    })),
  )
  await calendarOf(write, example)
  await organization.addNeighbourhoods(
    write,
    example.neighbourhoods.map(({ name, kind, lat, lng }) => ({ name, kind, latitude: lat, longitude: lng })),
  )
  for (const { name, email, roles, positions: held } of example.people) {
    await addAccount(write, {
      name,
      email,
      passwordHash,
      roles,
      positions: held.map(h => ({ positionId: positions.get(h.position)!, from: h.from })),
    })
  }
  const services = await addServices(write, servicesOf(example, units))
  await addInadmissibilityReasons(
    write,
    example.inadmissibilityReasons.map(r => ({
      code: r.code,
      name: r.name,
      citizenText: r.text,
      nextStep: r.nextStep,
      legalBasis: r.legalBasis ?? '',
    })),
  )
  for (const procedure of example.procedures) await addProcedure(write, procedureDraft(procedure, positions, services))
  await addExampleCharters(write, example.charters, await placesIn(write))
}

async function calendarOf(write: Write, { organization: from }: Example) {
  const intervals = weekdays.flatMap((day, index) =>
    (from.workingHours[day] ?? []).map(shift => ({ weekday: index + 1, opens: shift.from, closes: shift.to })),
  )
  await organization.addWorkingHours(write, intervals)
  const { country, from: first, to: last, omit } = from.holidays
  await organization.seedHolidays(write, country, first, last, new Set(omit.map(o => o.date)))
  await organization.addCalendarEntries(
    write,
    from.ownNonWorkingDays.map(d => ({
      kind: 'own' as const,
      startsOn: d.from,
      endsOn: d.to,
      name: d.name,
      legalSource: d.legalSource,
    })),
  )
}

function procedureDraft(
  from: Example['procedures'][number],
  positions: Map<string, number>,
  services: Map<string, number>,
) {
  const { code, name, precedence, isDefault, appliesTo, steps, ...card } = from
  return {
    code,
    name,
    precedence,
    isDefault,
    card,
    rules: appliesTo.map(rule => ({
      kind: rule.kind ?? null,
      channel: rule.channel ?? null,
      serviceId: rule.service ? services.get(rule.service)! : null,
    })),
    steps: steps.map(({ responsible, term, exits, ...step }) => ({
      ...step,
      positionId: responsible === 'referred-unit' ? null : positions.get(responsible.position)!,
      term: term ?? null,
      exits: exits.map(exit => ({ ...exit, endsAs: exit.endsAs ?? null })),
    })),
  }
}

/** Founding an organization: its row, calendar, holidays and first administrator, in one transaction. */
import { z } from 'zod'
import { folioPatternProblem } from './platform/codes/folio-pattern.ts'
import { StartFault } from './platform/config/index.ts'
import type { Write } from './platform/db/handles.ts'
import { LOCALES } from './platform/words/words.ts'
import * as organization from './rooms/organization/establish.ts'
import { addAccount, makeLink } from './rooms/people/establish.ts'
import { CHANNELS, KINDS } from './rooms/requests/establish.ts'

const isZone = (name: string) => Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC'

export const foundingSchema = z.object({
  slug: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$/),
  name: z.string().min(1).max(200),
  kind: z.enum(['municipality', 'state_agency', 'college']).default('municipality'),
  /** Slug of the organization that it depends on. */
  parent: z.string().optional(),
  country: z.string().regex(/^[A-Z]{2}$/),
  region: z.string().default(''),
  'time-zone': z.string().refine(isZone),
  locale: z.enum(LOCALES).default('es-MX'),
  folio: z
    .string()
    .refine(pattern => folioPatternProblem(pattern) === undefined)
    .optional(),
  hours: z
    .string()
    .regex(/^\d\d:\d\d-\d\d:\d\d$/)
    .default('09:00-17:00'),
  administrator: z.string().regex(/^[^<>]{1,200} <[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>$/),
})
export type Founding = z.output<typeof foundingSchema>

/**
 * Founds as the owner of the database.
 * @returns the organization and the token of its administrator's invitation
 * @throws StartFault for a slug that is taken, or a parent that is not there
 */
export async function found(nobody: Write, draft: Founding): Promise<{ id: number; token: string }> {
  const parentId = await parentOf(nobody, draft)
  const id = await organization.establishOrganization(nobody.db, { ...organizationOf(draft), parentId })
  if (id === null)
    throw new StartFault('slug-taken', {
      es: `Ya existe una organización con la clave «${draft.slug}».`,
      en: `There is already an organization with the slug “${draft.slug}”.`,
    })
  const write = nobody.of(id)
  const [opens = '', closes = ''] = draft.hours.split('-')
  await organization.addWorkingHours(
    write,
    [1, 2, 3, 4, 5].map(weekday => ({ weekday, opens, closes })),
  )
  const thisYear = write.now.toZonedDateTimeISO(draft['time-zone']).year
  const place = draft.region.startsWith(`${draft.country}-`) ? draft.region : draft.country
  await organization.seedHolidays(write, place, thisYear - 2, thisYear + 4, new Set())
  const [, name = '', email = ''] = /^(.+) <(.+)>$/.exec(draft.administrator) ?? []
  const account = { name, email, passwordHash: null, roles: ['administrator' as const], positions: [] }
  const accountId = await addAccount(write, account)
  return { id, token: await makeLink(write, accountId, 'invitation') }
}

async function parentOf(nobody: Write, { parent }: Founding): Promise<number | null> {
  if (parent === undefined) return null
  const id = await organization.organizationId(nobody.db, parent)
  if (id !== undefined) return id
  throw new StartFault('unknown-parent', {
    es: `No hay ninguna organización con la clave «${parent}» de la que depender.`,
    en: `There is no organization with the slug “${parent}” to depend on.`,
  })
}

function organizationOf(draft: Founding): Omit<organization.OrganizationDraft, 'parentId'> {
  const letters =
    draft.slug
      .replace(/[^a-z]/g, '')
      .slice(0, 3)
      .toUpperCase() || 'CV'
  return {
    slug: draft.slug,
    name: draft.name,
    shortName: draft.name,
    kind: draft.kind,
    country: draft.country,
    region: draft.region,
    timeZone: draft['time-zone'],
    locale: draft.locale,
    languages: [draft.locale],
    folioPattern: draft.folio ?? `${letters}-{year}-{sequence:6}-{check}`,
    afterHours: 'next-business-day',
    reopenDays: 15,
    brand: {},
    contact: { address: '', telephone: '', email: '', hours: '' },
    welcome: '',
    requestKinds: [...KINDS],
    channels: [...CHANNELS],
    synthetic: false,
  }
}

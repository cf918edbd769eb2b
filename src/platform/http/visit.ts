/** One call of one person (or nobody known) at one organization: what every page and act receives. */
import type { Temporal } from 'temporal-polyfill'
import type { Permission, Role } from '../permissions/permissions.ts'
import { isGranted } from '../permissions/permissions.ts'
import { dayAt, type Moments, moments } from '../words/moments.ts'
import { numberText } from '../words/numbers.ts'
import type { Catalogue, Locale } from '../words/words.ts'
import type { Tools } from './tools.ts'

/** The organization as its address shows it; read at every call, kept for a moment in memory. */
export interface Tenant {
  id: number
  /** The organization that it depends on. */
  parentId: number | null
  slug: string
  host: string | null
  name: string
  shortName: string
  country: string
  timeZone: string
  locale: Locale
  languages: readonly Locale[]
  brand: { primary?: string; coatOfArmsSha256?: string }
  synthetic: boolean
}

export interface Person {
  accountId: number
  sessionId: number
  name: string
  email: string
  locale: Locale | null
  roles: ReadonlySet<Role>
  /** Positions held or substituted today, with their units. */
  positions: readonly { id: number; name: string; unitId: number }[]
}

export interface VisitFacts {
  tenant: Tenant
  person: Person | null
  locale: Locale
  now: Temporal.Instant
  requestId: string
  /** Path below the organization's address, with its query. */
  path: string
  /** Network address of the caller, for limits only; never stored. */
  caller: string
  device: string
  /** What the browser brought as its session, also while the second factor is still to come. */
  sessionCookie: string | null
  /** True for the example installation, where messages stay in a mailbox page. */
  demo: boolean
  /** What stands before a path: `/o/<slug>`, or nothing when the organization has its own host. */
  root: string
  tools: Tools
}

export interface Visit extends Omit<VisitFacts, 'root'> {
  /** The calendar day of `now` at the organization's clock, `YYYY-MM-DD`. */
  today: string
  /** Days and hours in the language of the page, at the organization's clock. */
  moments: Moments
  /** A number in the language of the page, rounded to that many decimals (none unless told). */
  number(value: number, decimals?: number): string
  can(permission: Permission): boolean
  /** Address of a page of this organization: `/pedir` → `/o/huatabampo/pedir`. */
  url(path: string): string
  /** The same with scheme and host, for messages, receipts and codes. */
  absolute(path: string): string
  words<T>(of: Catalogue<T>): T
}

/** The year it is at the organization's clock. */
export const thisYear = ({ today }: Visit): number => Number(today.slice(0, 4))

/** Address of an organization's page as the outside world types it. */
export function publicAddress(tenant: Pick<Tenant, 'slug' | 'host'>, publicUrl: string, path: string): string {
  if (!tenant.host) return `${publicUrl}/o/${tenant.slug}${path}`
  const { protocol, port } = new URL(publicUrl)
  return `${protocol}//${tenant.host}${port && `:${port}`}${path}`
}

export function openVisit(facts: VisitFacts): Visit {
  const { root, ...known } = facts
  const { tenant, person, locale, now, tools } = facts
  return {
    ...known,
    // Most pages do not ask, and telling it takes longer than it seems.
    get today() {
      return dayAt(tenant.timeZone, now)
    },
    moments: moments(locale, tenant.timeZone),
    number: (value, decimals) => numberText(locale, value, decimals),
    can: permission => isGranted(permission, person?.roles ?? null),
    url: path => `${root}${path}` || '/',
    absolute: path => publicAddress(tenant, tools.publicUrl, path),
    words: of => of(locale),
  }
}

/** Under which position an act is recorded that any position of the person would do: the first. */
export function firstPositionId({ person }: Pick<Visit, 'person'>): number | null {
  return person?.positions[0]?.id ?? null
}

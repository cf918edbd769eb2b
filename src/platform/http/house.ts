/** What the server needs to know to open its doors; put together once, at start. */
import type { FastifyBaseLogger } from 'fastify'
import type { Temporal } from 'temporal-polyfill'
import type { AppDatabase } from '../db/database.ts'
import type { Read } from '../db/handles.ts'
import type { Locale } from '../words/words.ts'
import type { Screen } from './page.ts'
import type { Room } from './room.ts'
import type { Tools } from './tools.ts'
import type { Person, Tenant } from './visit.ts'

export interface Tenants {
  bySlug(slug: string): Promise<Tenant | undefined>
  /** Answers from memory: it is asked before a route is chosen. */
  byHost(host: string): string | undefined
}

export interface House {
  db: AppDatabase
  tenants: Tenants
  identify(read: Read, token: string): Promise<{ person: Person; stale: boolean } | null>
  /** Notes that a session was used; called at most every few minutes. */
  touchSession(tenant: Tenant, person: Person): Promise<void>
  rooms: Room[]
  /** What the address without an organization shows. */
  frontDoor(locale: Locale): Promise<{ onlySlug: string } | { screen: Screen; locale: Locale }>
  /** Paths, below an organization, of what every page links to. */
  paths: { signIn: string; signOut: string; account: string; staffHome: string; search: string; mailbox: string }
  tools: Tools
  clock(): Temporal.Instant
  log: FastifyBaseLogger
  assetsFolder: string
  secureCookies: boolean
  trustProxy: boolean
  demo: boolean
  /** Requests a minute that one caller may send to public forms. */
  formsPerMinute: number
  /** Milliseconds of being busy after which callers are asked to come back in a moment. */
  busyAfter: number
}

export const SESSION_COOKIE = 'cv_session'
export const LANGUAGE_COOKIE = 'cv_language'
export const FLASH_COOKIE = 'cv_flash'
export const DRAFT_FIELD = '_borrador'

/** A room's door: what it offers to the house. Rooms call each other only through what the door exports. */
import type { ComponentChildren } from 'preact'
import type { Read, Write } from '../db/handles.ts'
import type { Permission } from '../permissions/permissions.ts'
import type { IconName } from '../views/icons.ts'
import type { Route } from './page.ts'
import type { Tools } from './tools.ts'
import type { Visit } from './visit.ts'

export interface NavigationEntry {
  label(visit: Visit): string
  path: string
  permission: Permission
  icon: IconName
  /** Small title under which it stands with its siblings. */
  group?(visit: Visit): string
  /** What waits for this person there; kept cheap, it runs on every staff page. */
  count?(read: Read, visit: Visit): Promise<number>
  /** The list of just that, where the page itself shows more. */
  waitingPath?: string
}

/** What of a room must not be overlooked: a few rows on the staff home, with the way to all of them. */
export interface DeskSection {
  permission: Permission
  /** Null when there is nothing to tell. */
  show(read: Read, visit: Visit): Promise<ComponentChildren>
}

/** A job's work; it may run twice, and must then do nothing the second time. */
export interface Job {
  name: string
  run(write: Write, payload: Record<string, unknown>, tools: Tools): Promise<void>
  /** Cron pattern, UTC; runs once for every organization. */
  every?: string
}

export interface Room {
  name: string
  routes: Route[]
  permissions: Permission[]
  navigation?: NavigationEntry[]
  desk?: DeskSection[]
  jobs?: Job[]
}

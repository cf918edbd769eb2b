/**
 * A permission is an action of a room and the roles that may do it. Every page names one.
 * `everyone` needs no account; `signed-in` needs any account of the organization.
 */
export const ROLES = ['administrator', 'coordinator', 'clerk', 'liaison', 'quality', 'control', 'auditor'] as const
export type Role = (typeof ROLES)[number]

export type Grants = 'everyone' | 'signed-in' | readonly Role[]

export interface Permission {
  /** `room.action` */
  readonly name: string
  readonly grants: Grants
}

/** The permissions of a room: `permissions('requests', { capture: ['clerk'] }).capture`. */
export function permissions<K extends string>(room: string, table: Record<K, Grants>): Record<K, Permission> {
  const entries = Object.entries(table) as [K, Grants][]
  return Object.fromEntries(
    entries.map(([action, grants]) => [action, { name: `${room}.${action}`, grants }]),
  ) as Record<K, Permission>
}

export function isGranted(permission: Permission, roles: ReadonlySet<Role> | null): boolean {
  if (permission.grants === 'everyone') return true
  if (roles === null) return false
  return permission.grants === 'signed-in' || permission.grants.some(role => roles.has(role))
}

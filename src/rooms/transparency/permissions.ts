import { permissions } from '../../platform/permissions/permissions.ts'

export const may = permissions('transparency', {
  /** Anybody reads what the organization promises and how it went. */
  see: 'everyone',
})

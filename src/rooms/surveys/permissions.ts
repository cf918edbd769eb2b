import { permissions } from '../../platform/permissions/permissions.ts'

export const may = permissions('surveys', {
  /** Whoever holds the receipt of a request says how they were attended. */
  rate: 'everyone',
})

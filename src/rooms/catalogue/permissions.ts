import { permissions } from '../../platform/permissions/permissions.ts'

export const may = permissions('catalogue', {
  administer: ['administrator'],
  /** The sentences with which a "does not proceed" is explained. */
  administerReasons: ['administrator', 'coordinator'],
})

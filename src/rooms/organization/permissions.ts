import { permissions } from '../../platform/permissions/permissions.ts'

export const may = permissions('organization', {
  see: 'everyone',
  administer: ['administrator'],
  /** Read the log of configuration changes. */
  audit: ['administrator', 'control', 'auditor'],
})

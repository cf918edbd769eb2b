import { permissions } from '../../platform/permissions/permissions.ts'

export const may = permissions('organization', {
  see: 'everyone',
  administer: ['administrator'],
})

import { permissions } from '../../platform/permissions/permissions.ts'

export const may = permissions('people', {
  signIn: 'everyone',
  ownAccount: 'signed-in',
  invite: ['administrator'],
  administer: ['administrator'],
})

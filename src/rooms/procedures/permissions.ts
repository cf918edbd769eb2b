import { permissions } from '../../platform/permissions/permissions.ts'

export const may = permissions('procedures', {
  /** The document, without naming who holds each position. */
  read: 'everyone',
  /** The same with who holds each position today. */
  readInside: 'signed-in',
})

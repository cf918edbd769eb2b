import { permissions } from '../../platform/permissions/permissions.ts'

export const may = permissions('visits', {
  /** Write checklists, draw lots, say who visits. */
  plan: ['quality'],
  /** See what was drawn and found; never who belongs to the unit that is visited, while the visit is to come. */
  see: ['quality', 'control', 'auditor'],
  /** Carry out the visits one was given. */
  visit: 'signed-in',
})

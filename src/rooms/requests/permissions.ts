import { permissions } from '../../platform/permissions/permissions.ts'

const everyRole = ['administrator', 'coordinator', 'clerk', 'liaison', 'quality', 'control', 'auditor'] as const

export const may = permissions('requests', {
  /** File one's own, follow it with folio and key, add to it, ask to reopen it. */
  file: 'everyone',
  track: 'everyone',
  /** Take down what somebody else brings. */
  capture: ['clerk', 'coordinator', 'administrator'],
  /** A liaison sees what was referred to its units; the others see all. */
  see: everyRole,
  seeAll: ['administrator', 'coordinator', 'clerk', 'quality', 'control', 'auditor'],
  /** Name, e-mail and telephone of who asks. */
  seeRequester: ['coordinator', 'clerk', 'liaison'],
  /** Do a step; which one is the procedure's to say, by position. */
  doStep: ['coordinator', 'clerk', 'liaison', 'administrator'],
  refer: ['clerk', 'coordinator'],
  /** Say that two requests are the same matter, and that they were not. */
  merge: ['clerk', 'coordinator'],
  answer: ['liaison', 'clerk', 'coordinator'],
  note: ['coordinator', 'clerk', 'liaison', 'quality', 'control'],
  export: ['administrator', 'coordinator', 'clerk', 'quality', 'control', 'auditor'],
  report: ['administrator', 'coordinator', 'clerk', 'quality', 'control', 'auditor'],
  /** Say that something was not kept in it: the same who may open a nonconformity, in the room of improvement. */
  raise: ['quality', 'coordinator', 'control', 'liaison'],
  administer: ['administrator', 'coordinator'],
})

import { permissions } from '../../platform/permissions/permissions.ts'

const everyRole = ['administrator', 'coordinator', 'clerk', 'liaison', 'quality', 'control', 'auditor'] as const

export const may = permissions('improvement', {
  /** A liaison sees those of its units; the others see all. */
  see: everyRole,
  seeAll: ['administrator', 'coordinator', 'clerk', 'quality', 'control', 'auditor'],
  /** Has on the desk whatever is overdue, whoever has it. */
  oversee: ['coordinator', 'quality', 'control', 'auditor'],
  open: ['quality', 'coordinator', 'control', 'liaison'],
  /** Contain, give remedies, look for the cause, write actions down: of the cases one answers for (see `answersFor`). */
  work: ['administrator', 'coordinator', 'clerk', 'liaison', 'quality', 'control'],
  /** Record one's own action as done: whoever holds its position. */
  carryOut: ['administrator', 'coordinator', 'clerk', 'liaison', 'quality', 'control'],
  /** Approve the plan, say what becomes of an output, cancel an action, dismiss, annul and reopen. */
  govern: ['quality', 'coordinator'],
  /** Say whether it worked; whoever did the actions may not. */
  verify: ['quality', 'coordinator', 'control'],
})

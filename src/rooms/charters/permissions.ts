import { permissions } from '../../platform/permissions/permissions.ts'

const everyRole = ['administrator', 'coordinator', 'clerk', 'liaison', 'quality', 'control', 'auditor'] as const

export const may = permissions('charters', {
  /** What the town hall promises, how it keeps it, and how to complain. */
  read: 'everyone',
  /** Everything behind the promise: studies, drafts, checks, signatures. */
  see: everyRole,
  /** Open the records behind a figure of the follow-up. */
  seeRecords: ['administrator', 'coordinator', 'liaison', 'quality', 'control', 'auditor'],
  /** Write the draft and what it stands on; a liaison, only of the charters of its unit or team. */
  draft: ['quality', 'coordinator', 'liaison'],
  /** Open a charter, review it, open its signatures, publish, suspend, withdraw, certify. */
  govern: ['quality'],
  /** Sign: whoever holds the position the version names, whatever the role. */
  sign: everyRole,
  /** Write and sign the quarterly report: whoever holds a position of the unit or of the team. */
  report: ['quality', 'coordinator', 'liaison'],
})

/** Documented procedures: what they say, and which one governs a request. */
import type { Room } from '../../platform/http/room.ts'
import { may } from './permissions.ts'
import { procedureInsidePage, proceduresInsidePage } from './read/inside.page.tsx'
import { procedurePage, proceduresPage } from './read/procedures.page.tsx'
import { procedureWords } from './read/words.ts'

export { governing, type Matter } from './govern/govern.ts'
export { type Governance, governance, procedureVersion } from './govern/procedures-in-force.ts'
export type { Ending, Exit, ProcedureInForce, Step, StepAct } from './vocabulary.ts'

export const proceduresRoom: Room = {
  name: 'procedures',
  routes: [proceduresPage, procedurePage, proceduresInsidePage, procedureInsidePage],
  permissions: Object.values(may),
  navigation: [
    {
      label: visit => visit.words(procedureWords).title,
      group: visit => visit.words(procedureWords).group,
      path: '/interno/procedimientos',
      permission: may.readInside,
      icon: 'git-branch',
    },
  ],
}

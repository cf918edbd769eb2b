/** Documented procedures: what they say, and which one governs a request. */
import type { Room } from '../../platform/http/room.ts'

export { governing, type Matter } from './govern/govern.ts'
export { type Governance, governance, procedureVersion } from './govern/procedures-in-force.ts'
export type { Ending, Exit, ProcedureInForce, Step, StepAct } from './vocabulary.ts'

export const proceduresRoom: Room = { name: 'procedures', routes: [], permissions: [] }

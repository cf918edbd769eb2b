/**
 * A procedure is a controlled document that says, step by step, who does what and which record it leaves.
 * Here it is also executable: each step's act decides what may be done, each exit where the case goes next.
 */
export const STEP_ACTS = [
  'receive',
  'verify',
  'decide',
  'register',
  'refer',
  'advise',
  'visit',
  'attend',
  'report',
  'acknowledge',
] as const
export type StepAct = (typeof STEP_ACTS)[number]

/** How a case ends when an exit leads to the end of the procedure. */
export type Ending = 'closed' | 'inadmissible'

export interface Exit {
  outcome: string
  label: string
  /** Null when the procedure ends here. */
  toStepId: number | null
  needs: readonly ('reason' | 'text')[]
  /** The text given is sent to the citizen and shown on the tracking page; otherwise it stays inside. */
  tellsCitizen: boolean
  endsAs: Ending | null
}

export interface Step {
  id: number
  number: number
  key: string
  act: StepAct
  title: string
  what: string
  citizenWords: string
  record: string | null
  /** Null when the unit that the request was referred to does the step. */
  position: { id: number; name: string } | null
  term: { amount: number; unit: string } | null
  exits: readonly Exit[]
}

export interface ProcedureInForce {
  versionId: number
  procedureId: number
  code: string
  name: string
  version: number
  steps: readonly Step[]
}

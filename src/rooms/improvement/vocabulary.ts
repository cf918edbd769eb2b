/**
 * A nonconformity is something the organization had promised or laid down and did not do. It is corrected at once, its cause is
 * looked for, actions against the cause are planned and done, and somebody else looks later whether they worked.
 * A nonconforming output is what reached (or nearly reached) a person in that state: besides, it is said what becomes of it.
 *
 * ISO 9001:2015, 8.7 (nonconforming outputs) and 10.2 (nonconformity and corrective action).
 */

export const KINDS = ['nonconformity', 'nonconforming_output'] as const
export type Kind = (typeof KINDS)[number]

/** `contained` waits for the cause, `analysed` for the plan, `planned` is being done, `implemented` waits for the verdict. */
export const STATES = [
  'detected',
  'contained',
  'analysed',
  'planned',
  'implemented',
  'effective',
  'unfounded',
  'annulled',
] as const
export type State = (typeof STATES)[number]

export const OPEN_STATES = ['detected', 'contained', 'analysed', 'planned', 'implemented'] as const
export type OpenState = (typeof OPEN_STATES)[number]

export const isOpen = (state: State): state is OpenState => (OPEN_STATES as readonly State[]).includes(state)

/** Where it was noticed. The committee, the review, the complaint, the procedure and both audits are those of ISO 9001 practice. */
export const ORIGINS = [
  'commitment',
  'claim',
  'complaint',
  'survey',
  'mystery_visit',
  'site_visit',
  'suggestion_box',
  'procedure',
  'internal_audit',
  'external_audit',
  'management_review',
  'quality_committee',
  'internal_control',
  'other',
] as const
export type Origin = (typeof ORIGINS)[number]

export const SEVERITIES = ['minor', 'major'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Kinds of root cause, so that a repeated one is recognized whoever writes it. */
export const CAUSES = [
  'method',
  'training',
  'staffing',
  'workload',
  'equipment',
  'materials',
  'information',
  'communication',
  'supplier',
  'facilities',
  'measurement',
  'external',
] as const
export type Cause = (typeof CAUSES)[number]

/** The branches of a cause and effect diagram (Ishikawa): where causes are looked for. */
export const BRANCHES = ['people', 'method', 'equipment', 'materials', 'measurement', 'environment'] as const
export type Branch = (typeof BRANCHES)[number]
export type Ishikawa = Partial<Record<Branch, string[]>>

/** What becomes of a nonconforming output: ISO 9001:2015, 8.7.1 a) to d). */
export const DISPOSITIONS = ['corrected', 'separated', 'citizen_informed', 'concession'] as const
export type Disposition = (typeof DISPOSITIONS)[number]

export const VERDICTS = ['effective', 'not_effective'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What must be true before a move. */
export type Guard =
  | 'cause'
  | 'systemic'
  | 'action'
  | 'responsible'
  | 'no-open-action'
  | 'action-done'
  | 'verification-planned'
  | 'cycle-over'
  | 'other-person'
  | 'no-pending-remedy'
  | 'disposition'

export interface Move {
  from: readonly State[]
  to: State
  /** Clause of ISO 9001:2015. */
  clause: string
  guards: readonly Guard[]
}

/** Every way from one state to another; there is no other. */
export const MOVES = {
  contain: { from: ['detected'], to: 'contained', clause: '10.2.1 a)', guards: [] },
  analyse: { from: ['contained'], to: 'analysed', clause: '10.2.1 b)', guards: ['systemic'] },
  approve: {
    from: ['analysed'],
    to: 'planned',
    clause: '10.2.1 c)',
    guards: ['cause', 'systemic', 'action', 'responsible'],
  },
  finish: {
    from: ['planned'],
    to: 'implemented',
    clause: '10.2.1 c)',
    guards: ['no-open-action', 'action-done', 'verification-planned'],
  },
  close: {
    from: ['implemented'],
    to: 'effective',
    clause: '10.2.1 d)',
    guards: ['no-open-action', 'other-person', 'cycle-over', 'no-pending-remedy', 'disposition'],
  },
  fail: { from: ['implemented'], to: 'contained', clause: '10.2.1 d)', guards: ['other-person'] },
  dismiss: { from: OPEN_STATES, to: 'unfounded', clause: '10.2.1', guards: [] },
  annul: { from: OPEN_STATES, to: 'annulled', clause: '10.2.2', guards: [] },
  reopen: { from: ['effective'], to: 'contained', clause: '10.2.1 b)', guards: [] },
  revive: { from: ['unfounded', 'annulled'], to: 'detected', clause: '10.2.1', guards: [] },
} as const satisfies Record<string, Move>
export type MoveName = keyof typeof MOVES

/**
 * Calendar days that a step has when nobody sets another date. Actions have their own: `planned` is counted from the last one
 * done, to say that the plan is finished; `implemented`, from the day for which the verification is planned.
 */
export const STEP_DAYS: Record<OpenState, number> = {
  detected: 3,
  contained: 10,
  analysed: 10,
  planned: 5,
  implemented: 10,
}

/** Within these months the same thing again is a recurrence, and asks for a look at the system and not only at the case. */
export const RECURRENCE_MONTHS = 12
/** One quarter: what charters are measured by. */
export const DEFAULT_CYCLE_DAYS = 90

/**
 * The line of a charter's life, in the order of the practice it comes from (Metepec 2024, after UNE 93200:2008): training, team,
 * expectations, commitments and indicators, review, signatures, approval, in force, follow-up. Pure.
 */
import type { CharterState, VersionState } from '../vocabulary.ts'

export const STAGES = [
  'training',
  'team',
  'expectations',
  'commitments',
  'review',
  'signatures',
  'approved',
  'in_force',
  'follow_up',
] as const
export type Stage = (typeof STAGES)[number]

export interface LifeFacts {
  state: CharterState
  trainings: number
  members: number
  expectations: number
  /** State of the version on its way, if there is one. */
  coming: VersionState | null
  /** Whether a version is in force. */
  published: boolean
}

export type StageState = 'done' | 'current' | 'waiting'

const STAGE_OF: Partial<Record<VersionState, Stage>> = {
  draft: 'commitments',
  review: 'review',
  signing: 'signatures',
  approved: 'approved',
}

/** What comes next: the first thing that is missing. */
export function nextStage({ trainings, members, expectations, coming, published }: LifeFacts): Stage {
  if (coming && coming !== 'draft') return STAGE_OF[coming] ?? 'follow_up'
  if (published && !coming) return 'follow_up'
  if (trainings === 0) return 'training'
  if (members === 0) return 'team'
  if (expectations === 0) return 'expectations'
  return 'commitments'
}

/** Each stage with how it stands. */
export function lifeLine(facts: LifeFacts): { stage: Stage; state: StageState }[] {
  const next = nextStage(facts)
  const at = STAGES.indexOf(next)
  const done: Partial<Record<Stage, boolean>> = {
    training: facts.trainings > 0,
    team: facts.members > 0,
    expectations: facts.expectations > 0,
  }
  return STAGES.map((stage, index) => {
    if (stage === next) return { stage, state: 'current' }
    return { stage, state: (done[stage] ?? index < at) ? 'done' : 'waiting' }
  })
}

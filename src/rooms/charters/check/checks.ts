/**
 * What must be true before a charter is reviewed or approved. The norm and the practice it comes from ask for it: nobody promises what
 * no one expects, what cannot be counted, what nothing measures, or without saying what is given when it is not kept. Pure.
 */
import { BASES, type Base, type Comparator, type Target, type UnitOfMeasure } from '../../indicators/index.ts'
import { emptySections, PART_NAMES, type Part, type PartTexts, type Section } from '../vocabulary.ts'

export interface CheckedIndicator {
  id: number
  base: Base | null
  direction: 'higher' | 'lower'
  unitOfMeasure: UnitOfMeasure
  active: boolean
  /** What feeds it is still there. */
  hasSource: boolean
}

export interface CheckedCommitment {
  id: number
  code: string
  expectationId: number | null
  indicatorId: number | null
  target: Target | null
  remedy: string
  complaintChannel: string
}

export interface Checked {
  trainings: number
  members: number
  expectations: readonly number[]
  summary: string
  /** Whether another version was published before it, which it replaces. */
  replaces: boolean
  changeNote: string
  parts: { [P in Part]: PartTexts<P> }
  /** Those the version follows. */
  indicators: readonly CheckedIndicator[]
  commitments: readonly CheckedCommitment[]
}

export const PROMISE_RULES = [
  'no-expectation',
  'no-indicator',
  'no-target',
  'comparator-against',
  'target-impossible',
  'no-source',
  'no-remedy',
  'no-channel',
] as const
export type PromiseRule = (typeof PROMISE_RULES)[number]

export type Finding =
  | { rule: 'no-training' | 'no-team' | 'no-study' | 'no-summary' | 'no-change-note' | 'no-commitments' }
  | { rule: 'empty-section'; part: Part; section: Section }
  | { rule: 'missing-base'; base: Base }
  | { rule: PromiseRule; commitmentId: number; code: string }

/** Everything that is missing, in the order in which one would mend it; empty when the charter may go on. */
export function findings(charter: Checked): Finding[] {
  const found: Finding[] = []
  if (charter.trainings === 0) found.push({ rule: 'no-training' })
  if (charter.members === 0) found.push({ rule: 'no-team' })
  if (charter.expectations.length === 0) found.push({ rule: 'no-study' })
  if (charter.summary.trim() === '') found.push({ rule: 'no-summary' })
  if (charter.replaces && charter.changeNote.trim() === '') found.push({ rule: 'no-change-note' })
  for (const part of PART_NAMES)
    for (const section of emptySections(part, charter.parts[part] as PartTexts<never>))
      found.push({ rule: 'empty-section', part, section })
  for (const base of BASES)
    if (!charter.indicators.some(indicator => indicator.base === base)) found.push({ rule: 'missing-base', base })
  if (charter.commitments.length === 0) found.push({ rule: 'no-commitments' })
  for (const { id: commitmentId, code, ...said } of charter.commitments)
    for (const rule of broken(said, charter)) found.push({ rule, commitmentId, code })
  return found
}

type Said = Omit<CheckedCommitment, 'id' | 'code'>

function broken(said: Said, { expectations, indicators }: Checked): PromiseRule[] {
  const rules: PromiseRule[] = []
  if (said.expectationId === null || !expectations.includes(said.expectationId)) rules.push('no-expectation')
  const indicator = indicators.find(({ id }) => id === said.indicatorId)
  if (!indicator) rules.push('no-indicator')
  else if (!indicator.active || !indicator.hasSource) rules.push('no-source')
  if (!said.target) rules.push('no-target')
  if (indicator && said.target) {
    if (!fits(said.target.comparator, indicator.direction)) rules.push('comparator-against')
    if (!isPossible(said.target, indicator.unitOfMeasure)) rules.push('target-impossible')
  }
  if (said.remedy.trim() === '') rules.push('no-remedy')
  if (said.complaintChannel.trim() === '') rules.push('no-channel')
  return rules
}

/** At least for what is better when higher, at most for what is better when lower; equal and between fit both. */
export function fits(comparator: Comparator, direction: 'higher' | 'lower'): boolean {
  if (comparator === 'at_least') return direction === 'higher'
  if (comparator === 'at_most') return direction === 'lower'
  return true
}

/** Whether a figure of that unit could ever be the target: a share is of 0 to 100, a score of 1 to 5, nothing else is negative. */
export function isPossible({ target, upper }: Target, unit: UnitOfMeasure): boolean {
  const [least, most] = unit === 'percent' ? [0, 100] : unit === 'score' ? [1, 5] : [0, Number.POSITIVE_INFINITY]
  return [target, upper ?? target].every(value => value >= least && value <= most)
}

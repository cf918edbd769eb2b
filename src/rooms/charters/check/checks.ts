/**
 * What must be true before a charter is reviewed or approved. The norm and the practice it comes from ask for it: nobody promises what
 * no one expects, what cannot be counted, what nothing measures, or without saying what is given when it is not kept. Pure.
 */
import {
  BASES,
  type Base,
  type Target,
  type TargetRefusal,
  type UnitOfMeasure,
  validateTarget,
} from '../../indicators/index.ts'
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
  | { rule: 'bad-target'; refusal: TargetRefusal; commitmentId: number; code: string }

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
    for (const rule of broken(said, charter)) found.push({ ...rule, commitmentId, code })
  return found
}

type Said = Omit<CheckedCommitment, 'id' | 'code'>

type Broken = { rule: PromiseRule } | { rule: 'bad-target'; refusal: TargetRefusal }

function broken(said: Said, { expectations, indicators }: Checked): Broken[] {
  const rules: Broken[] = []
  if (said.expectationId === null || !expectations.includes(said.expectationId)) rules.push({ rule: 'no-expectation' })
  const indicator = indicators.find(({ id }) => id === said.indicatorId)
  if (!indicator) rules.push({ rule: 'no-indicator' })
  else if (!indicator.active || !indicator.hasSource) rules.push({ rule: 'no-source' })
  if (!said.target) rules.push({ rule: 'no-target' })
  const refusal = indicator && said.target && validateTarget(indicator.unitOfMeasure, indicator.direction, said.target)
  if (refusal) rules.push({ rule: 'bad-target', refusal })
  if (said.remedy.trim() === '') rules.push({ rule: 'no-remedy' })
  if (said.complaintChannel.trim() === '') rules.push({ rule: 'no-channel' })
  return rules
}

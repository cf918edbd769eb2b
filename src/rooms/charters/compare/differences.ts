/**
 * What one version says that another did not, promise by promise and section by section. Nothing is compared letter by letter,
 * because people read sentences. Pure.
 */
import type { Target } from '../../indicators/index.ts'
import { PART_NAMES, PARTS, type Part, type PartTexts, type Section } from '../vocabulary.ts'
import { sameTarget, sideBySide } from './side-by-side.ts'

export interface ComparedCommitment {
  code: string
  statement: string
  attribute: string
  indicatorId: number | null
  target: Target | null
  population: string
  remedy: string
  complaintChannel: string
  validFrom: string | null
  validTo: string | null
}

export interface ComparedVersion {
  summary: string
  general: PartTexts<'general'>
  remedies: PartTexts<'remedies'>
  complementary: PartTexts<'complementary'>
  commitments: readonly ComparedCommitment[]
  indicatorIds: readonly number[]
}

/** What of a promise can change without being another promise. */
export const ASPECTS = [
  'statement',
  'target',
  'indicatorId',
  'attribute',
  'population',
  'remedy',
  'complaintChannel',
  'validFrom',
  'validTo',
] as const
export type Aspect = (typeof ASPECTS)[number]

export type Difference =
  | { what: 'summary'; was: string; now: string }
  | { what: 'section'; part: Part; section: Section; was: string; now: string }
  | { what: 'added' | 'removed'; code: string; statement: string }
  | { what: 'changed'; code: string; aspects: Aspect[]; was: ComparedCommitment; now: ComparedCommitment }
  | { what: 'followed' | 'unfollowed'; indicatorId: number }

/** Promises first, because they are what people came for; then indicators, summary and sections. Empty when both say the same. */
export function differences(was: ComparedVersion, now: ComparedVersion): Difference[] {
  return [
    ...sideBySide(was.commitments, now.commitments).flatMap(changeOf),
    ...followed(was.indicatorIds, now.indicatorIds),
    ...(was.summary === now.summary ? [] : [{ what: 'summary' as const, was: was.summary, now: now.summary }]),
    ...PART_NAMES.flatMap(part => sections(part, was[part], now[part])),
  ]
}

function changeOf({ was, now }: { was?: ComparedCommitment; now?: ComparedCommitment }): Difference[] {
  if (!was) return now ? [{ what: 'added', code: now.code, statement: now.statement }] : []
  if (!now) return [{ what: 'removed', code: was.code, statement: was.statement }]
  const aspects = ASPECTS.filter(aspect => !same(aspect, was, now))
  return aspects.length === 0 ? [] : [{ what: 'changed', code: now.code, aspects, was, now }]
}

const same = (aspect: Aspect, one: ComparedCommitment, other: ComparedCommitment): boolean =>
  aspect === 'target' ? sameTarget(one.target, other.target) : one[aspect] === other[aspect]

function followed(was: readonly number[], now: readonly number[]): Difference[] {
  const added = now.filter(id => !was.includes(id)).map(indicatorId => ({ what: 'followed' as const, indicatorId }))
  const lost = was.filter(id => !now.includes(id)).map(indicatorId => ({ what: 'unfollowed' as const, indicatorId }))
  return [...added, ...lost]
}

function sections(part: Part, was: PartTexts, now: PartTexts): Difference[] {
  const own: readonly Section[] = PARTS[part]
  return own.flatMap(section => {
    const [before, after] = [was[section] ?? '', now[section] ?? '']
    return before === after ? [] : [{ what: 'section' as const, part, section, was: before, now: after }]
  })
}

/**
 * What one version says that another did not, promise by promise and section by section. Promises are matched by their code, which
 * is who they are; nothing is compared letter by letter, because people read sentences. Pure.
 */
import type { Target } from '../../indicators/index.ts'
import { PART_NAMES, PARTS, type Part, type PartTexts, type Section } from '../vocabulary.ts'

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
    ...promises(was.commitments, now.commitments),
    ...followed(was.indicatorIds, now.indicatorIds),
    ...(was.summary === now.summary ? [] : [{ what: 'summary' as const, was: was.summary, now: now.summary }]),
    ...PART_NAMES.flatMap(part => sections(part, was[part], now[part])),
  ]
}

function promises(was: readonly ComparedCommitment[], now: readonly ComparedCommitment[]): Difference[] {
  const before = new Map(was.map(commitment => [commitment.code, commitment]))
  const after = new Set(now.map(({ code }) => code))
  const kept = now.flatMap((commitment): Difference[] => {
    const old = before.get(commitment.code)
    if (!old) return [{ what: 'added', code: commitment.code, statement: commitment.statement }]
    const aspects = ASPECTS.filter(aspect => !same(aspect, old, commitment))
    return aspects.length === 0 ? [] : [{ what: 'changed', code: commitment.code, aspects, was: old, now: commitment }]
  })
  const gone = was.filter(({ code }) => !after.has(code))
  return [...kept, ...gone.map(({ code, statement }): Difference => ({ what: 'removed', code, statement }))]
}

function same(aspect: Aspect, a: ComparedCommitment, b: ComparedCommitment): boolean {
  if (aspect !== 'target') return a[aspect] === b[aspect]
  const [one, other] = [a.target, b.target]
  return one?.comparator === other?.comparator && one?.target === other?.target && one?.upper === other?.upper
}

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

/**
 * The quarterly report of a charter: what was promised, what came out, what was done about it. The system writes the figures, the
 * unit writes what they mean and signs; from then on it stays, and a correction is another number with its reason
 * (UNE 93200:2008, seguimiento; Metepec 2024: every quarter, by the responsible unit).
 */
import type { State } from '../../improvement/index.ts'
import type { Figure, Judgement, Period, Target, UnitOfMeasure } from '../../indicators/index.ts'

export type ReportState = 'draft' | 'signed' | 'corrected'

/** What of a figure is written into a report; `measurementId` leads to its records. */
export type ReportedFigure = Pick<
  Figure,
  'numerator' | 'denominator' | 'value' | 'base' | 'status' | 'standing' | 'measurementId'
>

export interface ReportedCommitment {
  commitmentId: number
  code: string
  statement: string
  remedy: string
  target: Target
  /** Where it was not judged by the whole quarter: the month of it, or the half or the year that ended with it. */
  period?: Period
  indicator: { id: number; code: string; name: string; unitOfMeasure: UnitOfMeasure; base: string | null }
  figure: ReportedFigure
  /** The same promise one period before, when there was one. */
  before: ReportedFigure | null
  judgement: Judgement
  claims: number
  nonconformities: { folio: string; state: State; title: string }[]
}

/** Indicators that the charter follows without having promised a figure for them. */
export interface ReportedIndicator {
  id: number
  code: string
  name: string
  unitOfMeasure: UnitOfMeasure
  base: string | null
  figure: ReportedFigure
  /** The promise that it stands for, and the longer period by which that one is judged. */
  judgedLater?: { code: string; period: Period }
}

export interface CharterFigures {
  charter: { id: number; code: string; title: string; unitId: number; unit: string; version: number }
  commitments: ReportedCommitment[]
  followed: ReportedIndicator[]
}

export type Tally = Record<Judgement, number>

/** Of all the charters: a line for each, which reports are not signed, and every promise that was missed. */
export interface ConsolidatedFigures {
  charters: {
    id: number
    code: string
    title: string
    unit: string
    tally: Tally
    claims: number
    nonconformities: number
    signed: boolean
    /** Whether anybody works on it; reports signed before this was kept do not say. */
    begun?: boolean
  }[]
  tally: Tally
  misses: (ReportedCommitment & { charter: string })[]
}

/** What people add to the figures. */
export interface Narrative {
  summary?: string
  causes?: string
  actions?: string
  /** How the result was told inside the unit, and when. */
  internalNotice?: string
  internalNoticeOn?: string
}

export const NARRATIVE_PARTS = ['summary', 'causes', 'actions'] as const

export const emptyTally = (): Tally => ({ kept: 0, broken: 0, no_data: 0, not_applicable: 0 })

export function tallyOf(commitments: readonly Pick<ReportedCommitment, 'judgement'>[]): Tally {
  const tally = emptyTally()
  for (const { judgement } of commitments) tally[judgement]++
  return tally
}

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      kept: sum.kept + one.kept,
      broken: sum.broken + one.broken,
      no_data: sum.no_data + one.no_data,
      not_applicable: sum.not_applicable + one.not_applicable,
    }),
    emptyTally(),
  )

export function reported(figure: Figure): ReportedFigure {
  const { numerator, denominator, value, base, status, standing, measurementId } = figure
  return { numerator, denominator, value, base, status, standing, measurementId }
}

/** What a report speaks of, by the period of each figure: what is frozen when it is signed. */
export function cellsOf({ commitments, followed }: CharterFigures, quarter: Period): Map<Period, Set<number>> {
  const known = commitments.flatMap(({ period }) => period ?? [])
  const same = (period: Period) =>
    known.find(({ startsOn, endsOn }) => startsOn === period.startsOn && endsOn === period.endsOn) ?? period
  const cells = [
    ...commitments.map(({ indicator, period }) => ({ id: indicator.id, period: period ? same(period) : quarter })),
    ...followed.map(({ id }) => ({ id, period: quarter })),
  ]
  const groups = Map.groupBy(cells, ({ period }) => period)
  return new Map([...groups].map(([period, members]) => [period, new Set(members.map(({ id }) => id))]))
}

/** A broken promise must be explained before anybody signs: what caused it and what is done. */
export function missingToSign(figures: CharterFigures, narrative: Narrative): ('summary' | 'causes' | 'actions')[] {
  const broken = figures.commitments.some(commitment => commitment.judgement === 'broken')
  return NARRATIVE_PARTS.filter(part => (part === 'summary' || broken) && !narrative[part]?.trim())
}

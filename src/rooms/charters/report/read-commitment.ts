import type { Visit } from '../../../platform/http/visit.ts'
import { stateName } from '../../improvement/index.ts'
import {
  figureText,
  type Judgement,
  type Period,
  periodName,
  rangeText,
  type Target,
  targetText,
  type UnitOfMeasure,
  unitName,
} from '../../indicators/index.ts'
import type { ReportedCommitment, ReportedFigure } from './vocabulary.ts'
import { reportWords } from './words.ts'

export interface ReadCommitment {
  /** Named where several charters stand together. */
  charter: string
  code: string
  statement: string
  /** Code, sentence and, where it is not the whole quarter, what it was judged in. */
  heading: string
  /** Named where it was not judged by the whole quarter. */
  period: string
  judgedIn: Period | null
  indicator: string
  indicatorId: number
  target: string
  result: string
  base: string
  interval: string
  before: string
  judgement: Judgement
  verdict: string
  claims: string
  remedy: string
  nonconformities: { folio: string; title: string; state: string }[]
  /** For a spreadsheet, which adds and compares. */
  unit: string
  numbers: Pick<ReportedFigure, 'value' | 'numerator' | 'denominator'> & Pick<Target, 'target' | 'upper'>
}

export function readCommitment(visit: Visit, one: ReportedCommitment & { charter?: string }): ReadCommitment {
  const words = visit.words(reportWords)
  const { unitOfMeasure: unit, name, id } = one.indicator
  const { value, base } = figureText(visit.locale, one.figure, unit, one.target)
  const period = one.period ? periodName(visit.locale, one.period) : ''
  return {
    charter: one.charter ?? '',
    code: one.code,
    statement: one.statement,
    heading: `${one.code}. ${one.statement}${period && ` (${period})`}`,
    period,
    judgedIn: one.period ?? null,
    indicator: name,
    indicatorId: id,
    target: targetText(visit.locale, one.target, unit),
    result: value,
    base,
    interval: intervalText(visit, one.figure, unit),
    before: one.before ? figureText(visit.locale, one.before, unit, one.target).value : '—',
    judgement: one.judgement,
    verdict: words.judgement[one.judgement],
    claims: String(one.claims),
    remedy: one.remedy,
    nonconformities: one.nonconformities.map(({ state, ...nonconformity }) => ({
      ...nonconformity,
      state: stateName(visit.locale, state),
    })),
    unit: unitName(visit.locale, unit),
    numbers: { ...numbersOf(one.figure), target: one.target.target, upper: one.target.upper },
  }
}

const numbersOf = ({ value, numerator, denominator }: ReportedFigure) => ({ value, numerator, denominator })

/** Above this base the interval is narrower than what anybody would act upon (Wilson at p = 0.5: ±3 points). */
const WIDE_BASE = 1000

function intervalText(visit: Visit, figure: ReportedFigure, unit: UnitOfMeasure): string {
  return (figure.denominator ?? 0) > WIDE_BASE ? '' : rangeText(visit.locale, figure, unit)
}

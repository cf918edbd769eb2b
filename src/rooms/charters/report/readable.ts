/** A report as people read it, in the words and digits of the place: the same for the screen, the paper and the workbook. */
import type { Visit } from '../../../platform/http/visit.ts'
import { wilsonInterval } from '../../../platform/statistics/index.ts'
import { moments } from '../../../platform/words/moments.ts'
import { figureText, type Judgement, periodMonths, periodName, type UnitOfMeasure } from '../../indicators/index.ts'
import { targetText } from '../read/promise-words.ts'
import type { Report } from './report.queries.ts'
import {
  type CharterFigures,
  type ConsolidatedFigures,
  NARRATIVE_PARTS,
  type ReportedCommitment,
  type ReportedFigure,
  sumOf,
  type Tally,
  tallyOf,
} from './vocabulary.ts'
import { reportWords } from './words.ts'

export interface ReadCommitment {
  /** Named where several charters stand together. */
  charter: string
  code: string
  statement: string
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
  nonconformities: { folio: string; title: string }[]
}

export interface ReadCharterLine {
  id: number
  code: string
  title: string
  unit: string
  tally: Tally
  claims: number
  nonconformities: number
  signed: string
}

export interface ReadReport {
  title: string
  charter: string | null
  unit: string | null
  period: string
  number: string
  state: string
  isDraft: boolean
  signature: string
  correction: string
  hash: string
  tally: { label: string; value: string; base: string; judgement: Judgement }[]
  commitments: ReadCommitment[]
  misses: ReadCommitment[]
  followed: { name: string; result: string; base: string }[]
  charters: ReadCharterLine[]
  narrative: { part: string; title: string; text: string }[]
  internalNotice: string
  definitions: readonly string[]
}

const isConsolidated = (figures: Report['figures']): figures is ConsolidatedFigures => 'charters' in figures

export function readable(visit: Visit, report: Report): ReadReport {
  const words = visit.words(reportWords)
  const { figures } = report
  const one = isConsolidated(figures) ? null : figures
  const number = new Intl.NumberFormat(visit.locale)
  const tally = one ? tallyOf(one.commitments) : sumOf((figures as ConsolidatedFigures).charters.map(c => c.tally))
  const all = number.format(Object.values(tally).reduce((sum, n) => sum + n, 0))
  return {
    title: one ? words.ofCharter(one.charter.title) : words.consolidated,
    charter: one?.charter.title ?? null,
    unit: one?.charter.unit ?? null,
    period: `${periodName(visit.locale, report.period)} (${periodMonths(visit.locale, report.period)})`,
    number: words.number(number.format(report.number)),
    state: words.states[report.state],
    isDraft: report.state === 'draft',
    signature: signatureOf(visit, report),
    correction: report.correctionReason && words.correctsBecause(report.correctionReason),
    hash: report.contentHash ?? '',
    tally: (Object.keys(tally) as Judgement[]).map(judgement => ({
      label: words.judgement[judgement],
      value: number.format(tally[judgement]),
      base: words.ofCommitments(all),
      judgement,
    })),
    commitments: one?.commitments.map(commitment => readCommitment(visit, commitment)) ?? [],
    misses: missesOf(figures).map(commitment => readCommitment(visit, commitment)),
    followed: one ? followedOf(visit, one) : [],
    charters: isConsolidated(figures) ? linesOf(visit, figures) : [],
    narrative: NARRATIVE_PARTS.map(part => ({
      part,
      title: words.parts[part],
      text: report.narrative[part]?.trim() ?? '',
    })).filter(({ part, text }) => text !== '' || part === 'summary' || tally.broken > 0),
    internalNotice: noticeOf(visit, report),
    definitions: words.definitionLines,
  }
}

/** The public learns which position signed; the person's name stays with the staff. */
function signatureOf(visit: Visit, { signedAt, signedBy, position }: Report): string {
  if (!signedAt) return ''
  const words = visit.words(reportWords)
  const when = moments(visit.locale, visit.tenant.timeZone).moment(signedAt)
  return visit.person && signedBy
    ? words.signedBy(signedBy, position ?? '', when)
    : words.signedAs(position ?? '', when)
}

function noticeOf(visit: Visit, { narrative: { internalNotice, internalNoticeOn } }: Report): string {
  const on = internalNoticeOn ? moments(visit.locale, 'UTC').date(internalNoticeOn) : ''
  return [internalNotice?.trim(), on].filter(Boolean).join(' · ')
}

const missesOf = (figures: Report['figures']): (ReportedCommitment & { charter?: string })[] =>
  isConsolidated(figures) ? figures.misses : figures.commitments.filter(one => one.judgement === 'broken')

function readCommitment(visit: Visit, one: ReportedCommitment & { charter?: string }): ReadCommitment {
  const words = visit.words(reportWords)
  const { unitOfMeasure: unit, name, id } = one.indicator
  const { value, base } = figureText(visit.locale, one.figure, unit)
  return {
    charter: one.charter ?? '',
    code: one.code,
    statement: one.statement,
    indicator: name,
    indicatorId: id,
    target: targetText(visit.locale, one.target, unit),
    result: value,
    base,
    interval: intervalText(visit, one.figure, unit),
    before: one.before ? figureText(visit.locale, one.before, unit).value : '—',
    judgement: one.judgement,
    verdict: words.judgement[one.judgement],
    claims: String(one.claims),
    remedy: one.remedy,
    nonconformities: one.nonconformities,
  }
}

const followedOf = (visit: Visit, { followed }: CharterFigures) =>
  followed.map(({ name, unitOfMeasure, figure }) => {
    const { value, base } = figureText(visit.locale, figure, unitOfMeasure)
    return { name, result: value, base }
  })

const linesOf = (visit: Visit, { charters }: ConsolidatedFigures): ReadCharterLine[] => {
  const words = visit.words(reportWords)
  return charters.map(({ signed, ...line }) => ({ ...line, signed: signed ? words.states.signed : words.states.draft }))
}

/** Above this base the interval is narrower than what anybody would act upon (Wilson at p = 0.5: ±3 points). */
const WIDE_BASE = 1000

function intervalText(visit: Visit, { status, numerator, denominator }: ReportedFigure, unit: UnitOfMeasure): string {
  if (unit !== 'percent' || status !== 'measured' || numerator === null || !denominator) return ''
  if (denominator > WIDE_BASE || numerator > denominator) return ''
  const interval = wilsonInterval(numerator, denominator)
  if (!interval) return ''
  const { low, high } = interval
  const number = new Intl.NumberFormat(visit.locale, { maximumFractionDigits: 1 })
  return `${number.format(low * 100)}–${number.format(high * 100)} %`
}

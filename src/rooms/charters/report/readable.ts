/** A report as people read it, in the words and digits of the place: the same for the screen, the paper and the workbook. */
import type { Visit } from '../../../platform/http/visit.ts'
import { figureText, type Judgement, periodMonths, periodName } from '../../indicators/index.ts'
import { type ReadCommitment, readCommitment } from './read-commitment.ts'
import { linesOf, type ReadCharterLine } from './read-line.ts'
import type { Report } from './report.queries.ts'
import {
  type CharterFigures,
  type ConsolidatedFigures,
  NARRATIVE_PARTS,
  type ReportedCommitment,
  sumOf,
  tallyOf,
} from './vocabulary.ts'
import { reportWords } from './words.ts'

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
  const tally = one ? tallyOf(one.commitments) : sumOf((figures as ConsolidatedFigures).charters.map(c => c.tally))
  const all = visit.number(Object.values(tally).reduce((sum, n) => sum + n, 0))
  return {
    title: one ? words.ofCharter(one.charter.title) : words.consolidated,
    charter: one?.charter.title ?? null,
    unit: one?.charter.unit ?? null,
    period: `${periodName(visit.locale, report.period)} (${periodMonths(visit.locale, report.period)})`,
    number: words.number(visit.number(report.number)),
    state: words.states[report.state],
    isDraft: report.state === 'draft',
    signature: signatureOf(visit, report),
    correction: report.correctionReason && words.correctsBecause(report.correctionReason),
    hash: report.contentHash ?? '',
    tally: (Object.keys(tally) as Judgement[]).map(judgement => ({
      label: words.judgement[judgement],
      value: visit.number(tally[judgement]),
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
  const when = visit.moments.moment(signedAt)
  return visit.person && signedBy
    ? words.signedBy(signedBy, position ?? '', when)
    : words.signedAs(position ?? '', when)
}

function noticeOf(visit: Visit, { narrative: { internalNotice, internalNoticeOn } }: Report): string {
  const on = internalNoticeOn ? visit.moments.date(internalNoticeOn) : ''
  return [internalNotice?.trim(), on].filter(Boolean).join(' · ')
}

const missesOf = (figures: Report['figures']): (ReportedCommitment & { charter?: string })[] =>
  isConsolidated(figures) ? figures.misses : figures.commitments.filter(one => one.judgement === 'broken')

const followedOf = (visit: Visit, { followed }: CharterFigures) =>
  followed.map(({ name, unitOfMeasure, figure, judgedLater }) => {
    const { value, base } = figureText(visit.locale, figure, unitOfMeasure)
    const later =
      judgedLater &&
      visit.words(reportWords).judgedLater(judgedLater.code, periodName(visit.locale, judgedLater.period))
    return { name: later ? `${name} (${later})` : name, result: value, base }
  })

import type { Visit } from '../../../platform/http/visit.ts'
import type { Figure } from '../../indicators/index.ts'
import { JudgementMark } from './judgement.view.tsx'
import { digitsOf, exactText, type Measured, periodText, plainTarget } from './measures.ts'
import type { Promised } from './page-of-charter.ts'
import { Trend } from './trend.view.tsx'
import { showWords } from './words.ts'

interface Props {
  visit: Visit
  promise: Promised
}

/** Ended periods as a line, with what was promised in each. */
export function HistoryTrend({ visit, promise: { code, indicator, history } }: Props) {
  const words = visit.words(showWords)
  const { locale } = visit
  const ended = history.filter(({ running }) => !running).toReversed()
  const from = ended.findIndex(({ figure }) => figure?.value != null)
  const shown = from < 0 ? [] : ended.slice(from)
  const points = shown.map(({ figure, result }) => ({
    value: figure?.value ?? null,
    target: result?.target.target ?? null,
    judgement: result?.judgement,
  }))
  const name = (index: number) => (shown.at(index) ? periodText(locale, shown.at(index)!.period) : '')
  const said = shown.map(({ figure, result }) =>
    figure?.value == null ? words.judgement.no_data : exactText(locale, result ?? indicator, figure.value),
  )
  const last = shown.findLast(({ figure }) => figure?.value != null)
  return (
    <Trend
      points={points}
      label={words.trend(code, name(0), name(-1), said.join(', '))}
      first={name(0)}
      last={name(-1)}
      targetLabel={words.target}
      lastLabel={last?.figure?.value == null ? '' : digitsOf(locale, last.result ?? indicator, last.figure.value)}
    />
  )
}

/** The numbers of every period shown: result, count, what was promised then, and whether it was kept. */
export function HistoryTable({ visit, promise: { code, history, indicator } }: Props) {
  const words = visit.words(showWords)
  const { columns } = words
  return (
    <table class="cv-numbers">
      <caption class="govuk-visually-hidden">{words.historyOf(code)}</caption>
      <thead>
        <tr>
          {Object.values(columns).map(label => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {history.map(({ period, figure, result, running }) => (
          <tr key={period.startsOn}>
            <th scope="row">{periodText(visit.locale, period)}</th>
            <td data-label={columns.result}>
              {figure?.value == null ? '—' : exactText(visit.locale, result ?? indicator, figure.value)}
            </td>
            <td data-label={columns.counted}>{countedText(visit, indicator, figure)}</td>
            <td data-label={columns.target}>
              {result ? plainTarget(visit.locale, result, result.target) : words.notPromised}
            </td>
            <td data-label={columns.judgement}>
              {running ? words.isRunning : result && <JudgementMark visit={visit} judgement={result.judgement} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "19 de 20" of a share, the number of records of anything else. */
function countedText(visit: Visit, { unitOfMeasure }: Measured, figure: Figure | undefined): string {
  if (figure?.value == null) return '—'
  const { numerator, denominator, base } = figure
  if (unitOfMeasure !== 'percent' || numerator === null || denominator === null) return visit.number(base)
  return visit.words(showWords).counted(visit.number(numerator, 2), visit.number(denominator, 2))
}

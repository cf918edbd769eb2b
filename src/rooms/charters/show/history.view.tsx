import type { Visit } from '../../../platform/http/visit.ts'
import { Table } from '../../../platform/views/parts.tsx'
import { JudgementTag } from './judgement.view.tsx'
import { exactText, numberText, periodText, plainTarget } from './measures.ts'
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
  const said = points.map(({ value }) =>
    value === null ? words.judgement.no_data : exactText(locale, indicator, value),
  )
  const last = points.findLast(({ value }) => value !== null)?.value
  return (
    <Trend
      points={points}
      label={words.trend(code, name(0), name(-1), said.join(', '))}
      first={name(0)}
      last={name(-1)}
      targetLabel={words.target}
      lastLabel={last == null ? '' : numberText(locale, last)}
    />
  )
}

/** The numbers of every period shown: result, count, what was promised then, and whether it was kept. */
export function HistoryTable({ visit, promise: { code, indicator, history } }: Props) {
  const words = visit.words(showWords)
  const { locale } = visit
  const number = (value: number | null | undefined) => (value == null ? '' : numberText(locale, value, 2))
  return (
    <Table
      caption={words.historyOf(code)}
      captionHidden
      compact
      rows={history}
      columns={[
        { key: 'period', label: words.columns.period, heading: true, cell: row => periodText(locale, row.period) },
        {
          key: 'result',
          label: words.columns.result,
          numeric: true,
          cell: ({ figure }) => (figure?.value == null ? '—' : exactText(locale, indicator, figure.value)),
        },
        {
          key: 'counted',
          label: words.columns.counted,
          numeric: true,
          cell: ({ figure }) =>
            figure?.value == null
              ? '—'
              : figure.numerator === null || figure.denominator === null
                ? number(figure.base)
                : words.counted(number(figure.numerator), number(figure.denominator)),
        },
        {
          key: 'target',
          label: words.columns.target,
          cell: ({ result }) => (result ? plainTarget(locale, result, result.target) : words.notPromised),
        },
        {
          key: 'judgement',
          label: words.columns.judgement,
          cell: ({ running, result }) =>
            running ? words.isRunning : result ? <JudgementTag visit={visit} judgement={result.judgement} /> : '—',
        },
      ]}
    />
  )
}

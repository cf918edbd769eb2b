import type { Visit } from '../../../platform/http/visit.ts'
import { Card, DefinitionList, Figures, Notice, Table, Tag } from '../../../platform/views/parts.tsx'
import { figureText, figureWords, intervalText, targetText } from '../figure-words.ts'
import { periodMonths, periodName, periodWords } from '../formula/period-words.ts'
import { periodCode } from '../formula/periods.ts'
import { LIGHTS, Light } from '../light.view.tsx'
import { indicatorPath, recordsPath } from '../paths.ts'
import { lightOf } from '../targets.ts'
import { judge } from '../vocabulary.ts'
import { Changed } from './changed.view.tsx'
import { ChartOfSeries } from './chart.view.tsx'
import { ByUnit, Compared, Series } from './compare.view.tsx'
import { FormulaText } from './formula-text.view.tsx'
import { Taken } from './history.view.tsx'
import type { IndicatorSheet } from './indicator-sheet.ts'
import { showWords } from './words.ts'

export interface SheetProps {
  visit: Visit
  sheet: IndicatorSheet
}

export function IndicatorView({ visit, sheet }: SheetProps) {
  return (
    <>
      <Now visit={visit} sheet={sheet} />
      <ChartOfSeries visit={visit} sheet={sheet} />
      <Series visit={visit} sheet={sheet} />
      <Compared visit={visit} sheet={sheet} />
      <ByUnit visit={visit} sheet={sheet} />
      <Taken visit={visit} sheet={sheet} />
      <About visit={visit} sheet={sheet} />
    </>
  )
}

/** The figure, large, with all that makes it honest. */
export function Now({ visit, sheet }: SheetProps) {
  const { indicator, figure, promised, series, period } = sheet
  const words = visit.words(showWords)
  const say = visit.words(figureWords)
  const text = figureText(visit.locale, figure, indicator.unitOfMeasure)
  const interval = intervalText(visit.locale, figure, indicator.unitOfMeasure)
  const light = lightOf(figure, promised)
  return (
    <>
      {sheet.today && <Today visit={visit} sheet={sheet} />}
      <Figures
        items={[
          {
            label: periodName(visit.locale, period),
            value: text.value,
            base: text.base,
            period: periodMonths(visit.locale, period),
            recordsUrl: visit.url(recordsPath(indicator.id, period)),
            state: light && LIGHTS[light],
            stateLabel: light && say.judgement[light],
            trend: series.flatMap(({ value }) => value ?? []),
            note: [say.standing[figure.standing], interval && words.interval(interval), say.why[figure.status]]
              .filter(Boolean)
              .join('. '),
          },
        ]}
      />
      {promised.length > 0 && (
        <ul class="govuk-list">
          {promised.map(one => (
            <li key={`${one.charterCode} ${one.code}`}>
              {words.promised(one.charterTitle, targetText(visit.locale, one.target, indicator.unitOfMeasure))}{' '}
              <Light visit={visit} judgement={judge(figure, one.target)} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Today({ visit, sheet }: SheetProps) {
  const words = visit.words(showWords)
  const { value, base } = figureText(visit.locale, sheet.today!, sheet.indicator.unitOfMeasure)
  return (
    <Notice kind="warning" title={words.today(value, base)}>
      <p>{sheet.figure.standing === 'frozen' ? words.todayFrozen : words.todayOpen}</p>
      {sheet.changed && <Changed visit={visit} changed={sheet.changed} />}
    </Notice>
  )
}

function About({ visit, sheet: { indicator, versions, unitNames } }: SheetProps) {
  const words = visit.words(showWords)
  const say = visit.words(figureWords)
  const names = visit.words(periodWords)
  const [current] = versions
  return (
    <Card title={words.definition}>
      {!indicator.active && <Tag>{words.retired}</Tag>}
      {indicator.meaning && <p>{indicator.meaning}</p>}
      <DefinitionList
        columns
        items={[
          { label: words.formula, value: current ? <FormulaText visit={visit} formula={current.formula} /> : '' },
          { label: words.frequency, value: names.frequency[indicator.frequency] },
          { label: words.direction, value: words.directions[indicator.direction] },
          { label: words.unit, value: unitName(indicator.unit, unitNames) ?? words.everyUnit },
          ...(indicator.base ? [{ label: words.base, value: say.base[indicator.base] }] : []),
        ]}
      />
      {versions.length > 1 && (
        <Table
          caption={words.versions}
          compact
          rows={versions}
          columns={[
            { key: 'since', label: words.since, nowrap: true, cell: one => visit.moments.date(one.effectiveFrom) },
            {
              key: 'formula',
              label: words.formula,
              wide: true,
              cell: one => <FormulaText visit={visit} formula={one.formula} />,
            },
            { key: 'note', label: words.note, cell: one => one.note },
            { key: 'by', label: words.by, cell: one => one.by ?? words.system },
          ]}
        />
      )}
    </Card>
  )
}

const unitName = (code: string | null, names: Map<string, string>) => (code === null ? undefined : names.get(code))

/** Address of the page of an indicator in a period. */
export const inPeriod = (visit: Visit, id: number, period: { startsOn: string; endsOn: string }): string =>
  visit.url(`${indicatorPath(id)}?periodo=${periodCode(period)}`)

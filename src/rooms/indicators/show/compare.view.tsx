import type { Visit } from '../../../platform/http/visit.ts'
import { Card, Link, Table } from '../../../platform/views/parts.tsx'
import { changeText } from '../../../platform/words/numbers.ts'
import { figureWords } from '../figure-words.ts'
import { periodName } from '../formula/period-words.ts'
import { recordsPath } from '../paths.ts'
import type { Figure, UnitOfMeasure } from '../vocabulary.ts'
import { figureColumns } from './figure-columns.ts'
import { inPeriod, type SheetProps } from './show.view.tsx'
import { showWords } from './words.ts'

/** Periods listed; of a longer history the chart has all the numbers. */
const LISTED = 24

/** The numbers of the chart, each a way to its own records. */
export function Series({ visit, sheet: { indicator, series } }: SheetProps) {
  const words = visit.words(showWords)
  const say = visit.words(figureWords)
  const { value, of, interval } = figureColumns(visit, indicator.unitOfMeasure, (figure: Figure) => figure)
  return (
    <Card title={words.series}>
      <Table
        caption={words.series}
        captionHidden
        compact
        rows={series.toReversed().slice(0, LISTED)}
        rowUrl={figure => inPeriod(visit, indicator.id, figure.period)}
        columns={[
          { key: 'period', label: words.period, heading: true, cell: one => periodName(visit.locale, one.period) },
          value,
          { ...of, cell: one => <Link to={visit.url(recordsPath(indicator.id, one.period))}>{of.cell(one)}</Link> },
          interval,
          { key: 'standing', label: words.standing, cell: one => say.standing[one.standing] },
        ]}
      />
    </Card>
  )
}

/** Against the period before and the same of a year ago. */
export function Compared({ visit, sheet }: SheetProps) {
  const words = visit.words(showWords)
  const { figure, series, yearBefore, indicator } = sheet
  const others = [
    { label: words.before, figure: series.at(-2) },
    { label: words.yearBefore, figure: yearBefore },
  ].flatMap(one => (one.figure?.status === 'measured' ? [{ ...one, figure: one.figure }] : []))
  if (others.length === 0 || figure.status !== 'measured') return null
  const { unitOfMeasure } = indicator
  const { value, of } = figureColumns(visit, unitOfMeasure, (one: (typeof others)[number]) => one.figure)
  return (
    <Card title={words.compared}>
      <Table
        caption={words.compared}
        captionHidden
        compact
        rows={others}
        columns={[
          {
            key: 'with',
            label: words.period,
            heading: true,
            cell: one => `${one.label}: ${periodName(visit.locale, one.figure.period)}`,
          },
          value,
          of,
          {
            key: 'change',
            label: words.change,
            numeric: true,
            cell: one => differenceText(visit, unitOfMeasure, figure, one.figure),
          },
        ]}
      />
    </Card>
  )
}

/** The difference, with its sign; of shares, in points. */
function differenceText(visit: Visit, unit: UnitOfMeasure, now: Figure, then: Figure): string {
  const change = now.value! - then.value!
  const text = changeText(visit.locale, change)
  const say = visit.words(figureWords)
  return unit === 'percent' ? say.points(text) : say.unit[unit](change, text)
}

export function ByUnit({ visit, sheet: { byUnit, unitNames, indicator } }: SheetProps) {
  if (byUnit.length < 2) return null
  const words = visit.words(showWords)
  const columns = figureColumns(visit, indicator.unitOfMeasure, (one: (typeof byUnit)[number]) => one.evaluation)
  return (
    <Card title={words.byUnit}>
      <Table
        caption={words.byUnit}
        captionHidden
        compact
        rows={byUnit}
        columns={[
          {
            key: 'unit',
            label: words.unit,
            heading: true,
            cell: one => (one.unit === null ? words.noUnit : (unitNames.get(one.unit) ?? one.unit)),
          },
          columns.value,
          columns.of,
          columns.interval,
        ]}
      />
    </Card>
  )
}

import { ControlChartFigure } from '../../platform/charts/index.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { controlChartOf } from './control-chart-of.ts'
import { figureWords, targetText } from './figure-words.ts'
import { periodName, periodShort } from './formula/period-words.ts'
import { recordsPath } from './paths.ts'
import type { Figure, Formula, Target, UnitOfMeasure } from './vocabulary.ts'

interface ChartProps {
  visit: Visit
  /** One of its own in the page. */
  id: string
  title: string
  formula: Formula
  unitOfMeasure: UnitOfMeasure
  /** Oldest first. */
  figures: readonly Figure[]
  /** Drawn as a line of its own: it is not a limit. */
  target?: Target
  /** Whether each point leads to its records, which only the staff sees. */
  records?: boolean
  /** Whether the table of numbers waits folded. */
  folded?: boolean
}

/** The control chart of an indicator, what it says in words, and its numbers. */
export function ControlChartOf({ visit, figures, formula, unitOfMeasure: unit, target, records, ...rest }: ChartProps) {
  const words = visit.words(figureWords)
  const line = target && { value: target.target, upper: target.upper, text: targetText(visit.locale, target, unit) }
  const to = (index: number) => {
    const figure = figures[index]
    return figure && visit.url(recordsPath(figure.indicatorId, figure.period))
  }
  return (
    <ControlChartFigure
      {...rest}
      locale={visit.locale}
      chart={controlChartOf(formula, figures, ({ period }) => periodName(visit.locale, period))}
      axisLabels={figures.map(({ period }) => periodShort(visit.locale, period))}
      format={value => words.unit[unit](value, visit.number(value, 1))}
      target={line}
      recordsUrl={records ? to : undefined}
    />
  )
}

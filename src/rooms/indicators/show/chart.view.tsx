import { Card } from '../../../platform/views/parts.tsx'
import { ControlChartOf } from '../chart.view.tsx'
import { versionFor } from '../indicators.queries.ts'
import type { SheetProps } from './show.view.tsx'
import { showWords } from './words.ts'

/** The control chart of the series, with what was promised beside it. */
export function ChartOfSeries({ visit, sheet: { indicator, series, period, promised } }: SheetProps) {
  if (series.filter(({ status }) => status === 'measured').length < 2) return null
  const words = visit.words(showWords)
  return (
    <Card title={words.chart}>
      <ControlChartOf
        visit={visit}
        id="series"
        title={indicator.name}
        formula={versionFor(indicator, period).formula}
        unitOfMeasure={indicator.unitOfMeasure}
        figures={series}
        target={promised[0]?.target}
        records
        folded
      />
    </Card>
  )
}

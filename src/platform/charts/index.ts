/**
 * Control charts: what a series of figures says, change or noise, with limits worked out from the series itself and rules
 * that are named. The numbers are pure; the drawings are SVG that needs neither script nor style.
 */
export { type AttributeOptions, pChart, type Sample, uChart } from './attribute-chart.ts'
export {
  type ChartKind,
  type ChartOptions,
  type ControlChart,
  type ControlPoint,
  FIRM,
  type Phase,
} from './control-chart.ts'
export { ControlChartFigure } from './control-chart.view.tsx'
export { ControlDrawing, type DrawingProps } from './drawing.tsx'
export { type DrawnTarget, SHEETS } from './layout.ts'
export { type Reading, readingOf, type Verdict, verdictOf } from './reading.ts'
export type { Rule, RuleSet, Signal } from './rules.ts'
export { controlChartSvg } from './standalone.tsx'
export { TrendLine } from './trend-line.view.tsx'
export { type Measured, xmrChart } from './xmr-chart.ts'

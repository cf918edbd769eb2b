import { renderPart } from '../views/render.ts'
import { ControlDrawing, type DrawingProps } from './drawing.tsx'
import { SHEETS } from './layout.ts'

/** A control chart as the text of an SVG file of its own, with its letters and colours: for a PDF or a download. */
export function controlChartSvg(
  props: Omit<DrawingProps, 'sheet' | 'id'> & Partial<Pick<DrawingProps, 'sheet'>>,
): string {
  return renderPart(<ControlDrawing {...props} sheet={props.sheet ?? SHEETS.wide} id="chart" />)
}

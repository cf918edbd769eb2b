import type { ControlChart } from './control-chart.ts'
import { extent, linear, niceTicks, type Scale } from './scale.ts'

/** The target of an indicator, drawn apart from the limits: `text` says it, "al menos 90 %". */
export interface DrawnTarget {
  value: number
  /** The other end, of a target between two values. */
  upper?: number
  text: string
}

export interface Sheet {
  width: number
  height: number
  /** Height of letters. */
  letter: number
  /** About how many horizontal lines. */
  ticks: number
}

/** Drawn at their own size, or a little under it: letters stay legible on a phone of 320 px and on paper. */
export const SHEETS = {
  wide: { width: 720, height: 300, letter: 14, ticks: 5 },
  narrow: { width: 300, height: 260, letter: 13, ticks: 4 },
} as const satisfies Record<string, Sheet>

export type LegendMark = 'value' | 'centre' | 'limits' | 'target' | 'signal' | 'phase'

export interface LegendEntry {
  mark: LegendMark
  text: string
}

export interface Layout {
  sheet: Sheet
  top: number
  left: number
  right: number
  bottom: number
  /** Height with the labels and the legend. */
  height: number
  x: (index: number) => number
  /** Left border of a slot. */
  edge: (slot: number) => number
  y: Scale
  ticks: { value: number; text: string; y: number }[]
  labels: { text: string; x: number }[]
  legend: (LegendEntry & { x: number; y: number })[]
}

/** Mean width of a letter of Atkinson Hyperlegible Next, in heights. */
const LETTER_WIDTH = 0.56
const MARK = 26
const GAP = 16

interface Drawn {
  chart: ControlChart
  sheet: Sheet
  format: (value: number) => string
  axisLabels: readonly string[]
  target?: DrawnTarget
  legend: readonly LegendEntry[]
}

export function layoutOf({ chart, sheet, format, axisLabels, target, legend }: Drawn): Layout {
  const widthOf = (text: string) => text.length * sheet.letter * LETTER_WIDTH
  const ends = target ? [target.value, target.upper ?? target.value] : []
  const ticks = niceTicks(...extent(chart, ends), sheet.ticks)
  const left = Math.max(...ticks.map(tick => widthOf(format(tick)))) + 10
  const [top, right, bottom] = [sheet.letter / 2 + 2, sheet.width - 8, sheet.height - sheet.letter * 2]
  const slot = (right - left) / Math.max(1, chart.points.length)
  const y = linear([ticks[0]!, ticks.at(-1)!], [bottom, top])
  const x = (index: number) => left + (index + 0.5) * slot
  const entries = legendPlaces(legend, sheet, widthOf)
  return {
    sheet,
    top,
    left,
    right,
    bottom,
    height: (entries.at(-1)?.y ?? sheet.height) + sheet.letter,
    x,
    edge: index => left + index * slot,
    y,
    ticks: ticks.map(value => ({ value, text: format(value), y: y(value) })),
    labels: labelPlaces(axisLabels, { left: 0, right: sheet.width, slot, x, widthOf }),
    legend: entries,
  }
}

interface Axis {
  left: number
  right: number
  slot: number
  x: (index: number) => number
  widthOf: (text: string) => number
}

/** As many labels as fit, the last among them, none over the border. */
function labelPlaces(
  labels: readonly string[],
  { left, right, slot, x, widthOf }: Axis,
): { text: string; x: number }[] {
  const widest = Math.max(0, ...labels.map(widthOf)) + GAP
  const every = Math.max(1, Math.ceil(widest / slot))
  return labels.flatMap((text, index) => {
    if ((labels.length - 1 - index) % every !== 0) return []
    const half = widthOf(text) / 2
    return [{ text, x: Math.min(right - half, Math.max(left + half, x(index))) }]
  })
}

/** One after another, in as many rows as they need. */
function legendPlaces(
  legend: readonly LegendEntry[],
  sheet: Sheet,
  widthOf: (text: string) => number,
): Layout['legend'] {
  let [x, y] = [0, sheet.height + sheet.letter]
  return legend.map(entry => {
    const width = MARK + widthOf(entry.text) + GAP
    if (x > 0 && x + width - GAP > sheet.width) [x, y] = [0, y + sheet.letter * 1.6]
    const place = { ...entry, x, y }
    x += width
    return place
  })
}

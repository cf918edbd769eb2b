import type { Visit } from '../../../platform/http/visit.ts'
import type { Column } from '../../../platform/views/parts.tsx'
import { figureText, rangeText } from '../figure-words.ts'
import type { Figure, UnitOfMeasure } from '../vocabulary.ts'
import { showWords } from './words.ts'

type Told = Pick<Figure, 'value' | 'status' | 'numerator' | 'denominator' | 'base'>

/** Columns of a table that tell a figure: its value, of how many it speaks, and between what it surely lies. */
export function figureColumns<Row>(
  visit: Visit,
  unit: UnitOfMeasure,
  figureOf: (row: Row) => Told,
): Record<'value' | 'of' | 'interval', Column<Row>> {
  const words = visit.words(showWords)
  const text = (row: Row) => figureText(visit.locale, figureOf(row), unit)
  return {
    value: { key: 'value', label: words.value, numeric: true, nowrap: true, cell: row => text(row).value },
    of: { key: 'of', label: words.of, numeric: true, cell: row => text(row).base },
    interval: {
      key: 'interval',
      label: words.intervalColumn,
      numeric: true,
      wideOnly: true,
      cell: row => rangeText(visit.locale, figureOf(row), unit),
    },
  }
}

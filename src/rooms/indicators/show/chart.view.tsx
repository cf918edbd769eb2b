import type { SheetProps } from './show.view.tsx'

/** The control chart of the series. */
export function ChartOfSeries(_props: SheetProps) {
  return null
}

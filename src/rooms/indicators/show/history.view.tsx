import { Card, Table, Tag } from '../../../platform/views/parts.tsx'
import { figureWords } from '../figure-words.ts'
import { figureColumns } from './figure-columns.ts'
import type { SheetProps } from './show.view.tsx'
import { showWords } from './words.ts'

/** Every figure given for the period, and why there is more than one. */
export function Taken({ visit, sheet: { taken, indicator } }: SheetProps) {
  const words = visit.words(showWords)
  const say = visit.moments
  const { value, of } = figureColumns(visit, indicator.unitOfMeasure, (one: (typeof taken)[number]) => one)
  if (taken.length === 0) return <p class="govuk-hint">{words.neverTaken}</p>
  return (
    <Card title={words.taken}>
      <Table
        caption={words.taken}
        captionHidden
        compact
        rows={taken}
        columns={[
          { key: 'number', label: words.number, heading: true, cell: one => one.number },
          value,
          of,
          {
            key: 'method',
            label: words.method,
            cell: one => (one.byHand ? words.byHand : (words.methods[one.method] ?? one.method)),
          },
          { key: 'reason', label: words.reason, wide: true, cell: one => words.reasons[one.reason] ?? one.reason },
          { key: 'by', label: words.by, cell: one => one.by ?? words.system },
          {
            key: 'at',
            label: words.at,
            nowrap: true,
            cell: one => (
              <>
                {say.moment(one.takenAt)}{' '}
                {one.frozen && <Tag icon="lock">{visit.words(figureWords).standing.frozen}</Tag>}
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}

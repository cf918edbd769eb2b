import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  Form,
  formOf,
  HiddenField,
  RadiosField,
  SelectField,
} from '../../../platform/views/form.tsx'
import { Card, Details, Table, Tag } from '../../../platform/views/parts.tsx'
import { spanText } from '../account/substitutes.view.tsx'
import { type HoldingRow, isCurrent } from '../hold/holdings.queries.ts'
import { positionOptions } from '../hold/position-options.ts'
import { holdWords } from '../hold/words.ts'
import type { PersonProps } from './person.view.tsx'
import { administerWords } from './words.ts'

/** Positions held, with their history, giving one and ending one. */
export function HoldingsCard({ visit, form, holdings, positions, today, account }: PersonProps) {
  const words = visit.words(administerWords)
  const hold = visit.words(holdWords)
  const give = formOf(form, 'hold', { capacity: 'holder', startsOn: today })
  return (
    <Card title={words.positions}>
      <p class="govuk-hint">{words.positionsHint}</p>
      <Table
        caption={words.positions}
        captionHidden
        rows={holdings}
        empty={<p>{words.noPositions}</p>}
        columns={[
          { key: 'position', label: hold.position, cell: row => row.position },
          { key: 'unit', label: words.unit, cell: row => row.unit },
          { key: 'as', label: hold.as, cell: row => hold.capacity[row.capacity as 'holder'] },
          { key: 'span', label: hold.span, cell: row => spanText(visit, row) },
          { key: 'action', label: words.action, cell: row => <Ending {...{ visit, form, row, today }} /> },
        ]}
      />
      {account.active && (
        <Details summary={words.give} open={Object.keys(give.errors).length > 0}>
          <Form>
            <HiddenField name="_act" value="hold" />
            <SelectField
              form={give}
              name="positionId"
              label={hold.position}
              blank={words.choose}
              options={positionOptions(positions)}
            />
            <RadiosField
              form={give}
              name="capacity"
              label={hold.as}
              options={(['holder', 'substitute'] as const).map(value => ({ value, label: hold.capacity[value] }))}
              small
              inline
            />
            <DateField form={give} name="startsOn" label={hold.from} />
            <DateField form={give} name="endsOn" label={hold.to} hint={hold.toHint} optional />
            <Button>{words.give}</Button>
          </Form>
        </Details>
      )}
    </Card>
  )
}

interface EndingProps {
  visit: Visit
  form: PersonProps['form']
  row: HoldingRow
  today: string
}

function Ending({ visit, form, row, today }: EndingProps) {
  const words = visit.words(administerWords)
  if (row.endsOn !== null && row.endsOn < today) return <Tag>{words.past}</Tag>
  const mine = form.values.holding === String(row.id)
  const end = { ...formOf(mine ? form : { values: {}, errors: {} }, 'end', { endsOn: today }), id: `end-${row.id}` }
  return (
    <>
      <Tag tone="brand">{isCurrent(row, today) ? words.current : words.coming}</Tag>
      <Details summary={`${words.end} ${words.endOf(row.position)}`} open={Object.keys(end.errors).length > 0}>
        <Form>
          <HiddenField name="_act" value="end" />
          <HiddenField name="holding" value={String(row.id)} />
          <DateField form={end} name="endsOn" label={words.lastDay} />
          <Button kind="secondary" small>
            {words.end}
          </Button>
        </Form>
      </Details>
    </>
  )
}

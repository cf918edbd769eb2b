import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxField,
  ErrorSummary,
  Form,
  formOf,
  NumberField,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, Table, Tag } from '../../../platform/views/parts.tsx'
import { stateColumn } from '../administration/in-use.view.tsx'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import type { HistoryRow, Position, PositionRow } from './positions.queries.ts'
import { positionWords } from './words.ts'

export function PositionList({ visit, rows }: { visit: Visit; rows: PositionRow[] }) {
  const words = visit.words(positionWords)
  const holder = ({ name, substitute }: PositionRow['holders'][number]) =>
    substitute ? `${name} (${words.substitute})` : name
  return (
    <Table
      caption={visit.words(adminWords).positions}
      captionHidden
      rows={rows}
      rowUrl={row => visit.url(adminPaths.position(row.id))}
      columns={[
        { key: 'name', label: words.name, cell: row => row.name },
        { key: 'unit', label: words.unit, cell: row => row.unit },
        {
          key: 'holders',
          label: words.holders,
          cell: row => row.holders.map(holder).join(', ') || <Vacant visit={visit} waiting={row.waiting} />,
        },
        { key: 'steps', label: words.steps, numeric: true, cell: row => row.steps },
        stateColumn(visit),
      ]}
    />
  )
}

/** Nobody can do what waits for a position without a holder, and nobody is told: who administers has to know. */
function Vacant({ visit, waiting }: { visit: Visit; waiting: number }) {
  const words = visit.words(positionWords)
  return (
    <>
      <Tag tone="caution">{words.vacant}</Tag> {waiting > 0 && <strong>{words.waiting(waiting)}</strong>}
    </>
  )
}

interface FormProps {
  visit: Visit
  form: FormState
  units: { id: number; name: string; active: boolean }[]
  position?: Position
}

export function PositionForm({ visit, form: sent, units, position }: FormProps) {
  const words = visit.words(positionWords)
  const known = position && {
    name: position.name,
    code: position.code,
    unitId: String(position.unitId),
    place: String(position.place),
    liaison: position.liaison ? 'yes' : '',
  }
  const form = formOf(sent, 'submit', known ?? { place: '1' })
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={sent.values._act ? formOf(sent, String(sent.values._act)) : form} />
      <Form draft={position ? undefined : 'position'}>
        <TextField form={form} name="name" label={words.name} />
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} width={20} spellcheck={false} />
        <SelectField
          form={form}
          name="unitId"
          label={words.unit}
          blank={visit.words(adminWords).choose}
          options={units.filter(u => u.active).map(u => ({ value: String(u.id), label: u.name }))}
        />
        <NumberField form={form} name="place" label={words.place} hint={words.placeHint} width={3} />
        <CheckboxField form={form} name="liaison" label={words.liaison} hint={words.liaisonHint} small />
        <Button>{visit.words(adminWords).save}</Button>
      </Form>
    </div>
  )
}

export function PositionHistory({ visit, rows }: { visit: Visit; rows: HistoryRow[] }) {
  const words = visit.words(positionWords)
  const day = (iso: string) => visit.moments.date(iso)
  return (
    <Card title={words.history}>
      <p class="govuk-hint">{words.historyHint}</p>
      <Table
        caption={words.history}
        captionHidden
        rows={rows}
        empty={<p>{words.noHistory}</p>}
        columns={[
          { key: 'person', label: words.person, cell: row => row.person },
          { key: 'as', label: words.as, cell: row => words.capacity[row.capacity as 'holder'] },
          {
            key: 'span',
            label: words.span,
            cell: row => `${day(row.startsOn)} – ${row.endsOn ? day(row.endsOn) : words.openEnded}`,
          },
        ]}
      />
    </Card>
  )
}

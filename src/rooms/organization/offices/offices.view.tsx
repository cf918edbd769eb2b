import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxField,
  ErrorSummary,
  Form,
  formOf,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import { EmptyState, Table } from '../../../platform/views/parts.tsx'
import { stateColumn } from '../administration/in-use.view.tsx'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import { PointFields, typedPoint } from '../places.view.tsx'
import type { Office } from './offices.ts'
import { officeWords } from './words.ts'

export function OfficeList({ visit, rows }: { visit: Visit; rows: Office[] }) {
  const words = visit.words(officeWords)
  return (
    <Table
      caption={visit.words(adminWords).offices}
      captionHidden
      rows={rows}
      rowUrl={row => visit.url(adminPaths.office(row.id))}
      empty={<EmptyState title={words.none} icon="building" />}
      columns={[
        { key: 'name', label: words.name, cell: row => row.name },
        { key: 'address', label: words.address, cell: row => row.address },
        { key: 'telephone', label: words.telephone, cell: row => row.telephone },
        stateColumn(visit),
      ]}
    />
  )
}

interface FormProps {
  visit: Visit
  form: FormState
  units: { id: number; name: string; active: boolean }[]
  office?: Office
}

export function OfficeForm({ visit, form: sent, units, office }: FormProps) {
  const words = visit.words(officeWords)
  const form = formOf(sent, 'submit', office ? known(office) : { active: 'yes' })
  return (
    <Form draft={office ? undefined : 'office'} class="cv-narrow-form">
      <ErrorSummary form={form} />
      <TextField form={form} name="name" label={words.name} />
      <TextField form={form} name="address" label={words.address} optional />
      <TextField form={form} name="telephone" type="tel" label={words.telephone} width={20} optional />
      <SelectField
        form={form}
        name="unitId"
        label={words.unit}
        blank={visit.words(adminWords).none}
        options={units.filter(u => u.active).map(u => ({ value: String(u.id), label: u.name }))}
        optional
      />
      <PointFields form={form} words={words} />
      <CheckboxField form={form} name="active" label={words.active} hint={words.activeHint} small />
      <Button>{visit.words(adminWords).save}</Button>
    </Form>
  )
}

const known = (office: Office): FormState['values'] => ({
  name: office.name,
  address: office.address,
  telephone: office.telephone,
  unitId: String(office.unitId ?? ''),
  ...typedPoint(office),
  active: office.active ? 'yes' : '',
})

import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxField,
  ErrorSummary,
  Form,
  formOf,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { Table } from '../../../platform/views/parts.tsx'
import { InUse, stateColumn } from '../administration/in-use.view.tsx'
import { adminPaths } from '../administration/paths.ts'
import { adminWords } from '../administration/words.ts'
import type { Blockers, Unit, UnitRow } from './units.queries.ts'
import { blockerSentences } from './units.ts'
import { unitWords } from './words.ts'

export function UnitList({ visit, units }: { visit: Visit; units: UnitRow[] }) {
  const words = visit.words(unitWords)
  return (
    <Table
      caption={visit.words(adminWords).units}
      captionHidden
      rows={units}
      rowUrl={row => visit.url(adminPaths.unit(row.id))}
      columns={[
        { key: 'name', label: words.name, cell: row => <span class={depthClass(row)}>{row.name}</span> },
        { key: 'code', label: words.code, cell: row => row.code },
        { key: 'attends', label: words.attends, cell: row => (row.attends ? words.attendsYes : words.attendsNo) },
        { key: 'positions', label: words.positions, numeric: true, cell: row => row.positions },
        stateColumn(visit),
      ]}
    />
  )
}

const depthClass = ({ depth }: UnitRow) => (depth > 0 ? `cv-depth-${Math.min(depth, 3)}` : undefined)

interface FormProps {
  visit: Visit
  form: FormState
  units: UnitRow[]
  /** Absent while it is being added. */
  unit?: Unit
  blockers?: Blockers
}

export function UnitForm({ visit, form: sent, units, unit, blockers }: FormProps) {
  const words = visit.words(unitWords)
  const known = unit
    ? { ...unit, id: '', parentId: String(unit.parentId ?? ''), attends: unit.attends ? 'yes' : '', active: '' }
    : { kind: 'office', attends: 'yes' }
  const form = formOf(sent, 'submit', known)
  const parents = units.filter(other => other.active && other.id !== unit?.id)
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={sent.values._act ? formOf(sent, String(sent.values._act)) : form} />
      <Form draft={unit ? undefined : 'unit'}>
        <TextField form={form} name="name" label={words.name} />
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} width={20} spellcheck={false} />
        <TextArea form={form} name="purpose" label={words.purpose} rows={3} optional />
        <SelectField
          form={form}
          name="parentId"
          label={words.parent}
          blank={words.noParent}
          options={parents.map(other => ({
            value: String(other.id),
            label: `${'– '.repeat(other.depth)}${other.name}`,
          }))}
        />
        <RadiosField
          form={form}
          name="kind"
          label={words.kind}
          options={(['office', 'campus'] as const).map(value => ({ value, label: words.kinds[value] }))}
          small
          inline
        />
        <CheckboxField form={form} name="attends" label={words.attends} hint={words.attendsHint} small />
        <Button>{visit.words(adminWords).save}</Button>
      </Form>
      {unit && blockers && <InUse active={unit.active} reasons={blockerSentences(visit, blockers)} words={words} />}
    </div>
  )
}

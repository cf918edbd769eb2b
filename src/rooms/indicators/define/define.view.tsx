import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  CheckboxField,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, Details, Table } from '../../../platform/views/parts.tsx'
import { figureWords } from '../figure-words.ts'
import { periodName } from '../formula/period-words.ts'
import type { Indicator } from '../indicators.queries.ts'
import { figureColumns } from '../show/figure-columns.ts'
import { BASES, FREQUENCIES, UNITS_OF_MEASURE } from '../vocabulary.ts'
import type { Preview } from './preview.ts'
import { defineWords } from './words.ts'

interface DefineProps {
  visit: Visit
  form: FormState
  units: { id: number; name: string }[]
  /** Absent while it is new. */
  indicator?: Indicator
  preview?: Preview
}

export function DefineView({ visit, form, units, indicator, preview }: DefineProps) {
  const words = visit.words(defineWords)
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} />
      {preview && <PreviewCard visit={visit} preview={preview} />}
      <Form>
        <TextField form={form} name="name" label={words.name} />
        {!indicator && (
          <TextField form={form} name="code" label={words.code} hint={words.codeHint} width={20} spellcheck={false} />
        )}
        <TextArea form={form} name="meaning" label={words.meaning} rows={3} optional />
        <FormulaFields visit={visit} form={form} changes={indicator !== undefined} />
        <Shape visit={visit} form={form} units={units} />
        {indicator && <CheckboxField form={form} name="retired" label={words.retired} small />}
        <Actions>
          <Button name="_act" value="preview" kind="secondary" icon="eye">
            {words.preview}
          </Button>
          <Button name="_act" value="submit">
            {words.save}
          </Button>
        </Actions>
      </Form>
    </div>
  )
}

function FormulaFields({ visit, form, changes }: { visit: Visit; form: FormState; changes: boolean }) {
  const words = visit.words(defineWords)
  return (
    <>
      <TextArea form={form} name="formula" label={words.formula} hint={words.formulaHint} rows={3} />
      <Details summary={words.examples}>
        <ul class="govuk-list govuk-list--bullet">
          {words.sayings.map(saying => (
            <li key={saying}>{saying}</li>
          ))}
        </ul>
      </Details>
      <DateField form={form} name="effectiveFrom" label={words.effectiveFrom} hint={words.effectiveHint} />
      {changes && <TextField form={form} name="note" label={words.note} optional />}
    </>
  )
}

function Shape({ visit, form, units }: Pick<DefineProps, 'visit' | 'form' | 'units'>) {
  const words = visit.words(defineWords)
  const bases = visit.words(figureWords).base
  return (
    <>
      <SelectField
        form={form}
        name="unitOfMeasure"
        label={words.unitOfMeasure}
        options={UNITS_OF_MEASURE.map(value => ({ value, label: words.units[value] }))}
      />
      <RadiosField
        form={form}
        name="direction"
        label={words.direction}
        options={(['higher', 'lower'] as const).map(value => ({ value, label: words.directions[value] }))}
        small
        inline
      />
      <SelectField
        form={form}
        name="frequency"
        label={words.frequency}
        options={FREQUENCIES.map(value => ({ value, label: words.frequencies[value] }))}
      />
      <SelectField
        form={form}
        name="unitId"
        label={words.unit}
        blank={words.everyUnit}
        options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        form={form}
        name="base"
        label={words.base}
        blank={words.noBase}
        options={BASES.map(value => ({ value, label: bases[value] }))}
      />
    </>
  )
}

function PreviewCard({ visit, preview: { unitOfMeasure, readings } }: { visit: Visit; preview: Preview }) {
  const words = visit.words(defineWords)
  const { value, of, interval } = figureColumns(visit, unitOfMeasure, (one: (typeof readings)[number]) => one)
  return (
    <Card title={words.previewTitle}>
      <Table
        caption={words.previewTitle}
        captionHidden
        compact
        rows={readings}
        columns={[
          { key: 'period', label: words.period, heading: true, cell: one => periodName(visit.locale, one.period) },
          value,
          of,
          { ...interval, wideOnly: false },
        ]}
      />
    </Card>
  )
}

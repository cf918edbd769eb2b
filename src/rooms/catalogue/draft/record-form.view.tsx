import type { ComponentChildren } from 'preact'
import { TERM_UNITS } from '../../../platform/calendar/index.ts'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxesField,
  CheckboxField,
  ErrorSummary,
  Fieldset,
  FileField,
  Form,
  HiddenField,
  NumberField,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { termUnitName } from '../../../platform/words/terms.ts'
import { TYPED_KEYS } from '../describe/typed.ts'
import { recordWords } from '../describe/words.ts'
import { COSTS, KINDS, LOCATIONS, SERVICE_CHANNELS, SILENCES } from '../vocabulary.ts'
import { draftWords } from './words.ts'

export interface RecordFormProps {
  visit: Visit
  form: FormState
  /** Those that may answer for a service. */
  units: { id: number; name: string }[]
  needs: string[]
  offices: string[]
  /** What the editor saw, to notice that somebody else saved meanwhile; absent while it is being added. */
  stamp?: string
  formFile?: string
}

type Part = RecordFormProps & { words: ReturnType<typeof draftWords>; label: ReturnType<typeof recordWords>['label'] }

/** Everything a record says, in the order in which an office knows it. */
export function RecordForm(props: RecordFormProps) {
  const { visit, form, stamp } = props
  const words = visit.words(draftWords)
  const part: Part = { ...props, words, label: visit.words(recordWords).label }
  return (
    <Form draft={stamp ? undefined : 'service'} enctype="multipart/form-data" class="cv-narrow-form">
      <ErrorSummary form={form} order={['code', ...TYPED_KEYS]} />
      {stamp && <HiddenField name="stamp" value={stamp} />}
      <Essential {...part} />
      <Asked {...part} />
      <Cost {...part} />
      <Time {...part} />
      <Where {...part} />
      <Contact {...part} />
      <Grounds {...part} />
      <Governs {...part} />
      <Button>{words.save}</Button>
    </Form>
  )
}

const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="cv-form-section">
    <Fieldset legend={title}>{children}</Fieldset>
  </div>
)

function Essential({ form, words, label, needs, units, stamp }: Part) {
  return (
    <Section title={words.sections.essential}>
      <TextField form={form} name="name" label={label.name} hint={words.hint.name} />
      {!stamp && (
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} width={20} spellcheck={false} />
      )}
      <TextField form={form} name="purpose" label={label.purpose} hint={words.hint.purpose} optional />
      <TextField form={form} name="need" label={label.need} hint={words.hint.need} suggestions={needs} optional />
      <TextArea form={form} name="keywords" label={label.keywords} hint={words.hint.keywords} rows={2} optional />
      <TextField form={form} name="tags" label={label.tags} hint={words.hint.tags} optional />
      <SelectField form={form} name="unitId" label={label.unitId} blank={words.choose} options={options(units)} />
    </Section>
  )
}

const options = (units: Part['units']) => units.map(unit => ({ value: String(unit.id), label: unit.name }))

function Asked({ form, words, label }: Part) {
  const listed = { form, rows: 4, optional: true, hint: words.onePerLine }
  return (
    <Section title={words.sections.asked}>
      <TextArea {...listed} name="cases" label={label.cases} />
      <TextArea {...listed} name="requirements" label={label.requirements} />
      <TextArea {...listed} name="documents" label={label.documents} hint={words.hint.documents} />
      <TextArea {...listed} name="steps" label={label.steps} hint={words.hint.steps} />
      <TextField form={form} name="result" label={label.result} optional />
      <TextField form={form} name="validity" label={label.validity} optional />
    </Section>
  )
}

function Cost({ visit, form, words, label }: Part) {
  const record = visit.words(recordWords)
  const { hint } = words
  return (
    <Section title={words.sections.cost}>
      <RadiosField
        form={form}
        name="cost"
        label={label.cost}
        options={COSTS.map(value => ({ value, label: record.cost[value] }))}
        small
        inline
      />
      <NumberField
        form={form}
        name="costAmount"
        label={words.label.costAmount}
        hint={hint.costAmount}
        width={10}
        decimals
        optional
      />
      <TextField form={form} name="costText" label={words.label.costText} hint={hint.costText} optional />
      <TextField form={form} name="costBasis" label={words.label.costBasis} hint={hint.costBasis} optional />
    </Section>
  )
}

function Time({ visit, form, words, label }: Part) {
  const record = visit.words(recordWords)
  const { hint } = words
  return (
    <Section title={words.sections.time}>
      <div class="cv-pair">
        <NumberField form={form} name="termAmount" label={words.label.termAmount} hint={hint.term} width={4} />
        <SelectField
          form={form}
          name="termUnit"
          label={words.label.termUnit}
          options={TERM_UNITS.map(value => ({ value, label: termUnitName(visit.locale, value) }))}
        />
      </div>
      <RadiosField
        form={form}
        name="silence"
        label={label.silence}
        options={SILENCES.map(value => ({ value, label: record.silence[value] }))}
        small
      />
      <TextField form={form} name="silenceBasis" label={words.label.silenceBasis} hint={hint.silenceBasis} optional />
    </Section>
  )
}

function Where({ visit, form, words, label, units, offices }: Part) {
  const record = visit.words(recordWords)
  const known = offices.length > 0 ? ` ${words.hint.offices(offices.join(', '))}` : ''
  return (
    <Section title={words.sections.where}>
      <CheckboxesField
        form={form}
        name="channels"
        label={label.channels}
        options={SERVICE_CHANNELS.map(value => ({ value, label: record.channel[value] }))}
        small
        columns
      />
      <TextArea
        form={form}
        name="places"
        label={label.places}
        hint={`${words.hint.places}${known}`}
        rows={3}
        optional
      />
      <TextField form={form} name="hours" label={label.hours} optional />
      <CheckboxesField
        form={form}
        name="unitIds"
        label={label.unitIds}
        options={options(units)}
        small
        columns
        optional
      />
    </Section>
  )
}

function Contact({ form, words, label, formFile = '' }: Part) {
  return (
    <Section title={`${label.form} · ${label.contact}`}>
      <TextField form={form} name="formUrl" type="url" label={words.label.formUrl} hint={words.hint.formUrl} optional />
      <FileField
        form={form}
        name="formFile"
        label={words.label.formFile}
        hint={words.formFileHint(formFile)}
        accept=".pdf,.docx,.xlsx,.odt,.ods"
        optional
      />
      <TextField form={form} name="telephone" type="tel" label={words.label.telephone} width={20} optional />
      <TextField form={form} name="email" type="email" label={words.label.email} optional />
      <TextField form={form} name="contactNote" label={words.label.contactNote} optional />
    </Section>
  )
}

function Grounds({ form, words, label }: Part) {
  const listed = { form, rows: 3, optional: true }
  return (
    <Section title={words.sections.grounds}>
      <TextArea {...listed} name="legalBasis" label={label.legalBasis} hint={words.hint.legalBasis} />
      <TextArea {...listed} name="criteria" label={label.criteria} hint={words.onePerLine} />
    </Section>
  )
}

function Governs({ visit, form, words, label }: Part) {
  const record = visit.words(recordWords)
  return (
    <Section title={words.sections.governs}>
      <CheckboxesField
        form={form}
        name="kinds"
        label={label.kinds}
        options={KINDS.map(value => ({ value, label: record.kind[value] }))}
        small
        columns
      />
      <RadiosField
        form={form}
        name="location"
        label={words.label.location}
        options={LOCATIONS.map(value => ({ value, label: record.location[value] }))}
        small
      />
      <CheckboxField form={form} name="anonymous" label={words.label.anonymous} small />
    </Section>
  )
}

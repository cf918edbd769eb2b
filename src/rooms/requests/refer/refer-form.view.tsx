import { TERM_UNITS } from '../../../platform/calendar/index.ts'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxesField,
  CheckboxField,
  Form,
  HiddenField,
  NumberField,
  SelectField,
  TextArea,
} from '../../../platform/views/form.tsx'
import { termUnitName } from '../../../platform/words/terms.ts'
import { referWords } from './words.ts'

interface ReferFormProps {
  visit: Visit
  form: FormState
  /** `refer` does the step; `refer-again` adds units while others have it. */
  act: 'refer' | 'refer-again'
  seq?: number
  units: { id: number; name: string }[]
  /** Units where somebody is told. */
  liaisons: ReadonlySet<number>
  /** The unit that answers for the service. */
  proposed: number | null
  /** The case's own date; `each` when the form is for several cases. */
  dueAt: Date | 'each' | null
  mayBeEnough: boolean
  submit: string
}

/** What a referral form knows before anybody types: the unit that answers for the service. */
export function knownReferral(proposed: number | null): FormState['values'] {
  return { units: proposed === null ? [] : [String(proposed)], term_unit: 'business_days' }
}

export function ReferForm({
  visit,
  form,
  act,
  seq,
  units,
  liaisons,
  proposed,
  dueAt,
  mayBeEnough,
  submit,
}: ReferFormProps) {
  const words = visit.words(referWords)
  const hintOf = (unit: number) =>
    [unit === proposed && words.proposed, !liaisons.has(unit) && words.nobodyTold].filter(Boolean).join('. ')
  return (
    <Form id={`${act}-form`}>
      <HiddenField name="_act" value={act} />
      {seq !== undefined && <HiddenField name="seq" value={String(seq)} />}
      <div class="cv-scroll-list">
        <CheckboxesField
          form={form}
          name="units"
          label={words.units}
          labelSize="s"
          hint={words.unitsHint}
          small
          options={proposedFirst(units, proposed).map(unit => ({
            value: String(unit.id),
            label: unit.name,
            hint: hintOf(unit.id) || undefined,
          }))}
        />
      </div>
      {mayBeEnough && <CheckboxField form={form} name="enough" label={words.enough} small />}
      <NumberField form={form} name="term_amount" label={words.term} hint={termHint(visit, dueAt)} width={3} optional />
      <SelectField
        form={form}
        name="term_unit"
        label={words.termUnit}
        options={TERM_UNITS.map(unit => ({ value: unit, label: termUnitName(visit.locale, unit) }))}
      />
      <TextArea
        form={form}
        name="instructions"
        label={words.instructions}
        hint={words.instructionsHint}
        optional
        rows={3}
        maxCharacters={4000}
      />
      <Button icon="arrow-forward-up">{submit}</Button>
    </Form>
  )
}

function termHint(visit: Visit, dueAt: ReferFormProps['dueAt']): string {
  const words = visit.words(referWords)
  if (dueAt === 'each') return words.termHintEach
  if (dueAt === null) return words.termHintNone
  return words.termHint(visit.moments.moment(dueAt))
}

const proposedFirst = <U extends { id: number }>(units: U[], proposed: number | null) =>
  units.toSorted((a, b) => Number(b.id === proposed) - Number(a.id === proposed))

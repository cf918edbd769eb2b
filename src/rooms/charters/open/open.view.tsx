import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxesField,
  ErrorSummary,
  Fieldset,
  Form,
  formOf,
  NumberField,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import type { Charter } from '../read/charter.queries.ts'
import type { CharterService } from '../read/charter-in-force.ts'
import type { ServiceInUse } from '../read/places.queries.ts'
import { MENDING_DAYS, REVIEW_MONTHS } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import { openWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
}

/** Every unit with its services under a fold: one chooses the unit, opens its fold and ticks. */
export function OpenForm({
  visit,
  form: sent,
  units,
  services,
}: Props & { units: { id: number; name: string }[]; services: ServiceInUse[] }) {
  const words = visit.words(openWords)
  const form = formOf(sent, 'submit', {
    reviewMonths: String(REVIEW_MONTHS),
    mendingDays: String(MENDING_DAYS),
  })
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} order={['title', 'code', 'unitId', 'serviceIds', 'reviewMonths', 'mendingDays']} />
      <Form draft="charter">
        <TextField form={form} name="title" label={words.name} hint={words.nameHint} />
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} width={20} spellcheck={false} />
        <SelectField
          form={form}
          name="unitId"
          label={words.unit}
          blank={words.chooseUnit}
          options={units.map(unit => ({ value: String(unit.id), label: unit.name }))}
        />
        <Services visit={visit} form={form} services={services} />
        <More visit={visit} form={form} />
        <Button>{words.open}</Button>
      </Form>
    </div>
  )
}

function Services({ visit, form, services }: Props & { services: ServiceInUse[] }) {
  const words = visit.words(openWords)
  const chosen = [form.values.serviceIds ?? []].flat()
  return (
    <Fieldset legend={words.services} size="s" form={form} name="serviceIds">
      <p class="govuk-hint">{words.servicesHint}</p>
      {[...Map.groupBy(services, service => service.unit)].map(([unit, members], index) => (
        <Details key={unit} summary={unit} open={members.some(({ id }) => chosen.includes(String(id)))}>
          <CheckboxesField
            form={{ values: form.values, errors: {}, id: `services-${index}` }}
            name="serviceIds"
            label={unit}
            labelHidden
            options={members.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        </Details>
      ))}
    </Fieldset>
  )
}

function More({ visit, form }: Props) {
  const words = visit.words(openWords)
  return (
    <>
      <TextField form={form} name="tags" label={words.tags} hint={words.tagsHint} optional />
      <NumberField form={form} name="reviewMonths" label={words.months} hint={words.monthsHint} width={3} />
      <NumberField form={form} name="mendingDays" label={words.mendingDays} hint={words.mendingHint} width={3} />
    </>
  )
}

export function IdentityForm({
  visit,
  form: sent,
  charter,
  own,
  services,
}: Props & { charter: Charter; own: CharterService[]; services: ServiceInUse[] }) {
  const words = visit.words(openWords)
  const form = formOf(sent, 'submit', {
    title: charter.title,
    serviceIds: own.map(({ id }) => String(id)),
    tags: charter.tags.join(', '),
    reviewMonths: String(charter.reviewMonths),
    mendingDays: String(charter.mendingDays),
  })
  const moved = own.filter(({ id }) => !services.some(service => service.id === id))
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} order={['title', 'serviceIds', 'reviewMonths', 'mendingDays']} />
      <Form>
        <TextField form={form} name="title" label={words.name} hint={words.nameHint} />
        <CheckboxesField
          form={form}
          name="serviceIds"
          label={words.services}
          options={[...services, ...moved].map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <More visit={visit} form={form} />
        <Button>{visit.words(nouns).save}</Button>
      </Form>
    </div>
  )
}

import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, Form, formOf, HiddenField, SelectField, TextArea } from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import type { Charter } from '../read/charter.queries.ts'
import { nouns } from '../words/nouns.ts'
import { handOverWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  charter: Charter
  units: { id: number; name: string }[]
}

/** Open where the department is no more: then it is what there is to do. */
export function HandOverForm({ visit, form: sent, charter, units }: Props) {
  const words = visit.words(handOverWords)
  const form = formOf(sent, 'hand_over')
  const others = units.filter(({ id }) => id !== charter.unitId)
  return (
    <Details summary={words.title} open={!charter.unitActive || Object.keys(form.errors).length > 0}>
      <p class="govuk-hint">{words.hint(charter.unit)}</p>
      <Form id="hand_over">
        <HiddenField name="_act" value="hand_over" />
        <SelectField
          form={form}
          name="unitId"
          label={words.unit}
          blank={words.choose}
          options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <TextArea form={form} name="reason" label={visit.words(nouns).reason} rows={3} />
        <Button kind="secondary">{words.title}</Button>
      </Form>
    </Details>
  )
}

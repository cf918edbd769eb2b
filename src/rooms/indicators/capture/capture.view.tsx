import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  Fieldset,
  Form,
  type FormState,
  formOf,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import { fieldsOf, LINES } from './turns.ts'
import { captureWords } from './words.ts'

interface CaptureProps {
  visit: Visit
  form: FormState
  known: FormState['values']
  services: { id: number; name: string }[]
}

export function CaptureView({ visit, form: sent, known, services }: CaptureProps) {
  const words = visit.words(captureWords)
  const form = formOf(sent, 'submit', known)
  return (
    <>
      <ErrorSummary form={form} />
      <Form draft="turns">
        <SelectField
          form={form}
          name="serviceId"
          label={words.service}
          blank={words.choose}
          options={services.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <DateField form={form} name="on" label={words.on} />
        {Array.from({ length: LINES }, (_, index) => (
          <TurnLine key={index} visit={visit} form={form} line={index + 1} />
        ))}
        <Button>{words.save}</Button>
      </Form>
    </>
  )
}

function TurnLine({ visit, form, line }: { visit: Visit; form: FormState; line: number }) {
  const words = visit.words(captureWords)
  const names = fieldsOf(line)
  return (
    <Fieldset legend={words.turn(line)} size="s">
      <div class="cv-inline-form">
        <TextField form={form} name={names.hour} label={words.hour} width={5} inputmode="numeric" />
        <TextField form={form} name={names.waiting} label={words.waiting} width={5} inputmode="decimal" />
        <TextField form={form} name={names.attention} label={words.attention} width={5} inputmode="decimal" />
      </div>
    </Fieldset>
  )
}

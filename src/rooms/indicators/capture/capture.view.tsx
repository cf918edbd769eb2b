import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  formOf,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Table } from '../../../platform/views/parts.tsx'
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
        <Turns visit={visit} form={form} />
        <Button>{words.save}</Button>
      </Form>
    </>
  )
}

/** One line for each turn; each box says by itself which turn and which number it is. */
function Turns({ visit, form }: { visit: Visit; form: FormState }) {
  const words = visit.words(captureWords)
  const box = (line: number, name: 'hour' | 'waiting' | 'attention') => (
    <TextField
      form={form}
      name={fieldsOf(line)[name]}
      label={words.box(words.turn(line), words[name])}
      labelHidden
      width={5}
      inputmode={name === 'hour' ? 'numeric' : 'decimal'}
    />
  )
  return (
    <Table
      caption={words.turns}
      rows={Array.from({ length: LINES }, (_, index) => index + 1)}
      columns={[
        { key: 'turn', label: words.number, heading: true, cell: line => words.turn(line) },
        { key: 'hour', label: words.hour, cell: line => box(line, 'hour') },
        { key: 'waiting', label: words.waiting, cell: line => box(line, 'waiting') },
        { key: 'attention', label: words.attention, cell: line => box(line, 'attention') },
      ]}
    />
  )
}

import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxField,
  ErrorSummary,
  Form,
  formOf,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import type { Reason } from './reasons.ts'
import { reasonWords } from './words.ts'

export function ReasonForm({ visit, form: sent, reason }: { visit: Visit; form: FormState; reason?: Reason }) {
  const words = visit.words(reasonWords)
  const known = reason && { ...reason, id: '', active: reason.active ? 'yes' : '' }
  const form = formOf(sent, 'submit', known ?? { active: 'yes' })
  return (
    <Form class="cv-narrow-form">
      <ErrorSummary form={form} />
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} />
      <TextField form={form} name="code" label={words.code} hint={words.codeHint} width={20} spellcheck={false} />
      <TextArea
        form={form}
        name="citizenText"
        label={words.citizenText}
        hint={words.citizenTextHint}
        rows={5}
        maxCharacters={2000}
      />
      <TextArea form={form} name="nextStep" label={words.nextStep} hint={words.nextStepHint} rows={3} optional />
      <TextField form={form} name="legalBasis" label={words.legalBasis} optional />
      <CheckboxField form={form} name="active" label={words.active} hint={words.activeHint} small />
      <Button>{words.save}</Button>
    </Form>
  )
}

import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, FileField, Form, HiddenField, RadiosField, TextArea } from '../../../platform/views/form.tsx'
import { may } from '../permissions.ts'
import { noteWords } from './words.ts'

export function NoteForm({ visit, form }: { visit: Visit; form: FormState }) {
  const words = visit.words(noteWords)
  const audiences = [{ value: 'internal', label: words.internal }]
  const toPublic = { value: 'public', label: words.public, hint: words.publicHint }
  return (
    <Form enctype="multipart/form-data" id="note-form">
      <HiddenField name="_act" value="note" />
      <RadiosField
        form={form}
        name="audience"
        label={words.audience}
        labelSize="s"
        small
        options={visit.can(may.answer) ? [...audiences, toPublic] : audiences}
      />
      <TextArea form={form} name="text" label={words.text} rows={3} maxCharacters={4000} />
      <FileField form={form} name="attached" label={words.files} optional multiple />
      <Button kind="secondary">{words.submit}</Button>
    </Form>
  )
}

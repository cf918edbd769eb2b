import { Button, formOf, RadiosField, TextArea } from '../../../platform/views/form.tsx'
import { DISPOSITIONS } from '../vocabulary.ts'
import { CaseForm } from '../walk/case-form.view.tsx'
import { nouns } from '../words/vocabulary.ts'
import type { Props } from './govern-forms.view.tsx'
import { governWords } from './words.ts'

/** For outputs: what became of it. */
export function DisposeForm({ visit, form, file }: Props) {
  const words = visit.words(governWords)
  const own = formOf(form, 'dispose', { disposition: file.disposition ?? '', note: file.dispositionNote })
  const labels = visit.words(nouns).disposition
  return (
    <CaseForm act="dispose">
      <RadiosField
        form={own}
        name="disposition"
        label={words.disposition}
        options={DISPOSITIONS.map(value => ({ value, label: labels[value] }))}
      />
      <TextArea form={own} name="note" label={words.note} hint={words.noteHint} rows={3} />
      <Button small>{words.disposeSubmit}</Button>
    </CaseForm>
  )
}

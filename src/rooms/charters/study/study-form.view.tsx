import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  formOf,
  NumberField,
  RadiosField,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { STUDY_METHODS } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import { studyWords } from './words.ts'

export function StudyForm({ visit, form: sent }: { visit: Visit; form: FormState }) {
  const words = visit.words(studyWords)
  const form = formOf(sent, 'submit')
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} order={['method', 'source', 'carriedOutOn', 'respondents', 'population', 'note']} />
      <Form draft="expectation-study">
        <RadiosField
          form={form}
          name="method"
          label={words.method}
          options={STUDY_METHODS.map(value => ({ value, label: visit.words(nouns).methods[value] }))}
        />
        <TextField form={form} name="source" label={words.source} hint={words.sourceHint} />
        <DateField form={form} name="carriedOutOn" label={words.carriedOutOn} />
        <NumberField form={form} name="respondents" label={words.respondents} optional />
        <NumberField form={form} name="population" label={words.population} hint={words.populationHint} optional />
        <TextArea form={form} name="note" label={words.note} rows={4} optional />
        <Button>{words.add}</Button>
      </Form>
    </div>
  )
}

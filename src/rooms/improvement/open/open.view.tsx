import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  RadiosField,
  SelectField,
  type SelectGroup,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { optionsOf } from '../choices.queries.ts'
import { labelled } from '../labelled.ts'
import { KINDS, ORIGINS, SEVERITIES } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import { openWords } from './words.ts'

interface Named {
  id: number
  name: string
}

interface OpenProps {
  visit: Visit
  form: FormState
  units: Named[]
  services: Named[]
  positions: SelectGroup[]
}

export function OpenView({ visit, form, units, services, positions }: OpenProps) {
  const words = visit.words(openWords)
  const noun = visit.words(nouns)
  const hinted = <T extends string>(values: readonly T[], labels: Record<T, string>, hints: Record<T, string>) =>
    values.map(value => ({ value, label: labels[value], hint: hints[value] }))
  return (
    <>
      <ErrorSummary form={form} />
      <Form draft="no-conformidad">
        <RadiosField form={form} name="kind" label={words.kind} options={hinted(KINDS, noun.kind, words.kindHints)} />
        <SelectField
          form={form}
          name="origin"
          label={words.origin}
          blank={words.choose}
          options={labelled(ORIGINS, noun.origin)}
        />
        <TextField form={form} name="about" label={words.about} hint={words.aboutHint} width={20} optional />
        <TextField form={form} name="title" label={words.name} />
        <TextArea
          form={form}
          name="description"
          label={words.description}
          hint={words.descriptionHint}
          maxCharacters={4000}
        />
        <RadiosField
          form={form}
          name="severity"
          label={words.severity}
          options={hinted(SEVERITIES, noun.severity, words.severityHints)}
        />
        <SelectField form={form} name="unitId" label={words.unit} blank={words.choose} options={optionsOf(units)} />
        <SelectField
          form={form}
          name="serviceId"
          label={words.service}
          blank={words.none}
          options={optionsOf(services)}
          optional
        />
        <SelectField
          form={form}
          name="ownerPositionId"
          label={words.owner}
          hint={words.ownerHint}
          blank={words.none}
          options={positions}
          optional
        />
        <DateField form={form} name="dueOn" label={words.dueOn} />
        <Button>{words.submit}</Button>
      </Form>
    </>
  )
}

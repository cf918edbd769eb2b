import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, TextField } from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import { trackPath } from './paths.ts'
import type { TrackWords } from './words.ts'

type Props = { visit: Visit; words: TrackWords; form: FormState; example: string; telephone: string }

export function LookUpView({ visit, words, form, example, telephone }: Props) {
  const { find } = words
  return (
    <>
      <ErrorSummary form={form} order={['folio', 'key']} />
      <h1 class="govuk-heading-l">{find.title}</h1>
      <p class="govuk-body">{find.intro}</p>
      <Form action={visit.url(trackPath)}>
        <TextField
          form={form}
          name="folio"
          label={find.folio}
          hint={find.folioHint(example)}
          labelSize="s"
          width={20}
          autocomplete="off"
          spellcheck={false}
        />
        <TextField
          form={form}
          name="key"
          label={find.key}
          hint={find.keyHint}
          labelSize="s"
          width={20}
          autocomplete="off"
          spellcheck={false}
        />
        <Button icon="search">{find.submit}</Button>
      </Form>
      {telephone && (
        <Details summary={find.lost}>
          <p>{find.lostText(telephone)}</p>
        </Details>
      )}
    </>
  )
}

import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, HiddenField, RadiosField, TextField } from '../../../platform/views/form.tsx'
import { mergePath } from '../case/paths.ts'
import type { Side } from './sides.queries.ts'
import { mergeWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  follower: Side
  alike: Side[]
}

/** Which one it is the same as: one of those that may be, or whichever has the folio typed. */
export function ChooseView({ visit, form, follower, alike }: Props) {
  const words = visit.words(mergeWords)
  return (
    <>
      <ErrorSummary form={form} order={['alike', 'folio']} />
      <Form id="choose-form" action={visit.url(mergePath(follower.id))}>
        <HiddenField name="_act" value="choose" />
        {alike.length > 0 ? (
          <RadiosField
            form={form}
            name="alike"
            label={words.alike}
            hint={words.alikeHint}
            options={alike.map(side => ({
              value: side.folio,
              label: `${side.folio} · ${side.summary}`,
              hint: [words.card.receivedOn(visit.moments.date(side.receivedAt)), side.address]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        ) : (
          <p class="govuk-body">{words.noAlike}</p>
        )}
        <TextField
          form={form}
          name="folio"
          label={alike.length > 0 ? words.otherFolio : words.folio}
          hint={words.folioHint}
          width={20}
          autocomplete="off"
          spellcheck={false}
        />
        <Button>{words.next}</Button>
      </Form>
    </>
  )
}

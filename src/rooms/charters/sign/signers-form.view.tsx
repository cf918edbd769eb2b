import { z } from 'zod'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, Fieldset, Form, formOf, HiddenField, SelectField, TextField } from '../../../platform/views/form.tsx'
import { Card } from '../../../platform/views/parts.tsx'
import { byUnit } from '../read/places.queries.ts'
import { reviewWords } from '../review/words.ts'
import { SIGNING_DUTIES, type SigningDuty } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import type { Signer } from './signers.ts'
import { signWords } from './words.ts'

/** How many lines the form has. */
const PLACES = [1, 2, 3, 4, 5]

/** The lines of the form that name a position, in their order. */
export function signersSchema(visit: Visit) {
  const words = visit.words(signWords)
  return z.record(z.string(), z.unknown()).transform((fields, context): Signer[] =>
    PLACES.flatMap(place => {
      const positionId = Number(fields[`position${place}`] || 0)
      const duty = String(fields[`duty${place}`] ?? '').trim()
      if (!Number.isSafeInteger(positionId) || positionId <= 0) return []
      if (duty === '' || duty.length > 80)
        context.addIssue({ code: 'custom', path: [`duty${place}`], message: words.missingDuty })
      return [{ duty, positionId }]
    }),
  )
}

interface Props {
  visit: Visit
  form: FormState
  positions: { id: number; name: string; unit: string }[]
  usual: Map<SigningDuty, number>
}

/** Who signs and in what order: proposed, and changed where another signs. */
export function SignersForm({ visit, form: sent, positions, usual }: Props) {
  const words = visit.words(signWords)
  const review = visit.words(reviewWords)
  const known = Object.fromEntries(
    SIGNING_DUTIES.flatMap((duty, index) => [
      [`duty${index + 1}`, visit.words(nouns).duties[duty]],
      [`position${index + 1}`, String(usual.get(duty) ?? '')],
    ]),
  )
  const form = formOf(sent, 'open', known)
  return (
    <Card title={review.openSignatures}>
      <Form id="open">
        <HiddenField name="_act" value="open" />
        <p class="govuk-hint">{review.openHint}</p>
        {PLACES.map(place => (
          <Fieldset key={place} legend={words.signer(place)} size="s">
            <div class="cv-row">
              <TextField form={form} name={`duty${place}`} label={words.duty} />
              <SelectField
                form={form}
                name={`position${place}`}
                label={words.position}
                blank={words.choosePosition}
                options={byUnit(positions)}
              />
            </div>
          </Fieldset>
        ))}
        <Button>{review.openSignatures}</Button>
      </Form>
    </Card>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  ErrorSummary,
  Form,
  type FormState,
  formOf,
  RadiosField,
  TextArea,
} from '../../../platform/views/form.tsx'
import { Inset } from '../../../platform/views/parts.tsx'
import type { Rating } from './rate.ts'
import { rateWords } from './words.ts'

interface RateProps {
  visit: Visit
  form: FormState
  folio: string
  rating: Rating | undefined
  /** The last day on which it can be changed, in words. */
  until: string
}

const SCORES = ['5', '4', '3', '2', '1']

export function RateView({ visit, form: sent, folio, rating, until }: RateProps) {
  const words = visit.words(rateWords)
  const known: FormState['values'] = rating ? { score: String(rating.score), comment: rating.comment } : {}
  const form = formOf(sent, 'submit', known)
  return (
    <>
      <ErrorSummary form={form} />
      <p class="cv-folio">{words.about(folio)}</p>
      {rating && <Inset>{words.already(words.scores[String(rating.score)] ?? '', until)}</Inset>}
      <Form>
        <RadiosField
          form={form}
          name="score"
          label={words.title}
          heading
          options={SCORES.map(value => ({ value, label: words.scores[value] }))}
        />
        <TextArea form={form} name="comment" label={words.comment} hint={words.commentHint} rows={4} optional />
        <Button>{rating ? words.change : words.send}</Button>
      </Form>
    </>
  )
}

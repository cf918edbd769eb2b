import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  ErrorSummary,
  FileField,
  Form,
  type FormState,
  formOf,
  NumberField,
  RadiosField,
  TextArea,
} from '../../../platform/views/form.tsx'
import { figureText } from '../figure-words.ts'
import type { Indicator } from '../indicators.queries.ts'
import type { Figure } from '../vocabulary.ts'
import { correctWords } from './words.ts'

interface CorrectProps {
  visit: Visit
  form: FormState
  indicator: Indicator
  today: Figure
}

export function CorrectView({ visit, form: sent, indicator, today }: CorrectProps) {
  const words = visit.words(correctWords)
  const form = formOf(sent, 'submit', { how: 'again' })
  const { value, base } = figureText(visit.locale, today, indicator.unitOfMeasure)
  const numbers =
    indicator.unitOfMeasure === 'percent' ? (['numerator', 'denominator'] as const) : (['value', 'base'] as const)
  return (
    <div class="cv-narrow-form">
      <ErrorSummary form={form} />
      <p>{words.explain}</p>
      <Form enctype="multipart/form-data">
        <RadiosField
          form={form}
          name="how"
          label={words.how}
          options={[
            { value: 'again', label: words.again, hint: words.againHint(value, base) },
            {
              value: 'by_hand',
              label: words.byHand,
              hint: words.byHandHint,
              reveal: (
                <>
                  {numbers.map(name => (
                    <NumberField key={name} form={form} name={name} label={words[name]} decimals width={10} />
                  ))}
                  <FileField form={form} name="evidence" label={words.evidence} accept="image/*,.pdf,.xlsx,.csv" />
                </>
              ),
            },
          ]}
        />
        <TextArea form={form} name="reason" label={words.reason} rows={3} />
        <Button>{words.save}</Button>
      </Form>
    </div>
  )
}

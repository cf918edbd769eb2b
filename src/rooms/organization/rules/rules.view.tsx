import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Button,
  CheckboxField,
  ErrorSummary,
  Form,
  NumberField,
  RadiosField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, Inset } from '../../../platform/views/parts.tsx'
import { adminWords } from '../administration/words.ts'
import { rulesWords } from './words.ts'

export function RulesView({ visit, form, example }: { visit: Visit; form: FormState; example?: string }) {
  const words = visit.words(rulesWords)
  const afterHours = (['next-business-day', 'same-day'] as const).map(value => ({
    value,
    label: words.afterHoursOptions[value],
  }))
  return (
    <Form>
      <ErrorSummary form={form} order={['folioPattern', 'afterHours', 'reopenDays', 'secondFactor']} />
      <Card title={words.folio}>
        <TextField
          form={form}
          name="folioPattern"
          label={words.pattern}
          hint={words.patternHint}
          width={30}
          spellcheck={false}
        />
        {example && (
          <Inset>
            <strong>{words.example(example)}</strong> {words.earlier}
          </Inset>
        )}
        <Button name="_act" value="see" kind="secondary" icon="eye" small>
          {words.see}
        </Button>
      </Card>
      <Card title={words.terms}>
        <RadiosField form={form} name="afterHours" label={words.afterHours} options={afterHours} small />
        <NumberField form={form} name="reopenDays" label={words.reopenDays} hint={words.reopenHint} width={3} />
      </Card>
      <Card title={words.security}>
        <CheckboxField form={form} name="secondFactor" label={words.secondFactor} hint={words.secondFactorHint} small />
      </Card>
      <Button name="_act" value="submit">
        {visit.words(adminWords).save}
      </Button>
    </Form>
  )
}

import { Button, Form, formOf, HiddenField, SelectField } from '../../../platform/views/form.tsx'
import { Card } from '../../../platform/views/parts.tsx'
import { periodCode, periodName } from '../../indicators/index.ts'
import type { Props } from './follow-up.view.tsx'
import { followWords } from './words.ts'

export function JudgeForm({ visit, form: sent, periods }: Props) {
  const words = visit.words(followWords)
  const form = formOf(sent, 'judge')
  return (
    <Card title={words.judge}>
      <Form id="judge">
        <HiddenField name="_act" value="judge" />
        <SelectField
          form={form}
          name="period"
          label={words.period}
          hint={words.judgeHint}
          options={periods.map(({ period }) => ({
            value: periodCode(period),
            label: periodName(visit.locale, period),
          }))}
        />
        <Button kind="secondary">{words.judge}</Button>
      </Form>
    </Card>
  )
}

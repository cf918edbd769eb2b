import type { Visit } from '../../../platform/http/visit.ts'
import { CheckboxField, type FormState, TextArea } from '../../../platform/views/form.tsx'
import { Details, Notice } from '../../../platform/views/parts.tsx'
import type { Earlier } from '../recurrence/recurrence.queries.ts'
import { analyseWords } from './words.ts'

export function Systemic({ visit, own, earlier }: { visit: Visit; own: FormState; earlier: Earlier | undefined }) {
  const words = visit.words(analyseWords)
  const asked = earlier !== undefined || Boolean(own.errors.considered) || Boolean(own.errors.systemicStatement)
  const fields = (
    <>
      <CheckboxField form={own} name="considered" label={words.considered} />
      <TextArea form={own} name="systemicStatement" label={words.statement} rows={3} />
    </>
  )
  if (earlier)
    return (
      <>
        <Notice kind="warning">
          <p>{words.repeats(earlier.folio, earlier.title)}</p>
        </Notice>
        {fields}
      </>
    )
  return (
    <Details summary={words.systemic} open={asked}>
      <p class="govuk-hint">{words.systemicLead}</p>
      {fields}
    </Details>
  )
}

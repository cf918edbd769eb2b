import type { Visit } from '../../../platform/http/visit.ts'
import { Button, DateField, type FormState, formOf, RadiosField, TextArea } from '../../../platform/views/form.tsx'
import { Notice } from '../../../platform/views/parts.tsx'
import type { Hindrance } from '../guards.ts'
import { may } from '../permissions.ts'
import { VERDICTS } from '../vocabulary.ts'
import { CaseForm } from '../walk/case-form.view.tsx'
import { walkWords } from '../walk/words.ts'
import type { VerificationRow } from './verifications.queries.ts'
import { verifyWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  planned: VerificationRow | undefined
  /** What stands in the way of closing it. */
  why: Hindrance | undefined
}

export function VerifyForm({ visit, form, planned, why }: Props) {
  const words = visit.words(verifyWords)
  const day = planned ? visit.moments.longDate(planned.plannedOn) : ''
  if (!visit.can(may.verify)) return <p>{words.waits(planned?.position ?? words.office, day)}</p>
  if (why === 'other-person')
    return (
      <Notice>
        <p>{words.other}</p>
      </Notice>
    )
  const own = formOf(form, 'verify')
  const options = VERDICTS.map(value => ({
    value,
    label: words.verdicts[value],
    reveal: value === 'not_effective' ? <DateField form={own} name="dueOn" label={words.dueOn} /> : undefined,
  }))
  return (
    <CaseForm act="verify">
      <p class="govuk-hint">{words.lead}</p>
      {why === 'cycle-over' && (
        <Notice>
          <p>{words.notYet(day)}</p>
        </Notice>
      )}
      {why && why !== 'cycle-over' && (
        <Notice kind="warning">
          <p>
            {words.lacks} {visit.words(walkWords).missing[why]}.
          </p>
        </Notice>
      )}
      <RadiosField form={own} name="verdict" label={words.verdict} options={options} />
      <TextArea form={own} name="statement" label={words.statement} hint={words.statementHint} rows={4} />
      <Button>{words.submit}</Button>
    </CaseForm>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import { Button } from '../../../platform/views/form.tsx'
import type { Hindrance } from '../guards.ts'
import { may } from '../permissions.ts'
import { CaseForm } from '../walk/case-form.view.tsx'
import { walkWords } from '../walk/words.ts'
import { planWords } from './words.ts'

/** The button when nothing is missing; else what is. */
export function ApproveForm({ visit, why }: { visit: Visit; why: Hindrance | undefined }) {
  const words = visit.words(planWords)
  if (why)
    return (
      <p>
        {words.lacks} {visit.words(walkWords).missing[why]}.
      </p>
    )
  if (!visit.can(may.govern)) return <p>{words.waitsApproval}</p>
  return (
    <CaseForm act="approve">
      <p class="govuk-hint">{words.approveLead}</p>
      <Button icon="check">{words.approve}</Button>
    </CaseForm>
  )
}

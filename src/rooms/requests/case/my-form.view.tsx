import type { FormState } from '../../../platform/http/page.ts'
import { formOf } from '../../../platform/views/form.tsx'
import { Inset } from '../../../platform/views/parts.tsx'
import { AnswerForm } from '../answer/answer-form.view.tsx'
import { knownReferral, ReferForm } from '../refer/refer-form.view.tsx'
import { Prose } from '../track/prose.view.tsx'
import { unitsThatAnswered } from '../walk/attendance.ts'
import { exitOnward } from '../walk/next-move.ts'
import { StepForm } from '../walk/step-form.view.tsx'
import type { Desk } from './now.view.tsx'
import type { Turn } from './sheet.ts'

/** The form of the step that waits, for whoever does it. */
export function MyForm({ turn, ...desk }: Desk & { turn: Turn }) {
  const { visit, form, sheet } = desk
  const { step, seq } = turn
  const { procedure, referrals, file } = sheet
  if (!procedure) return null
  if (step.act === 'attend') return <MyAnswers {...desk} turn={turn} />
  const onward = step.act === 'refer' ? exitOnward(procedure, step) : undefined
  const units = unitsThatAnswered(referrals.filter(({ at }) => !file.reopenedAt || at >= file.reopenedAt))
  const known = {
    outcome: '',
    units: units.map(({ id }) => String(id)),
    visited_on: visit.today,
  }
  return (
    <>
      {onward && (
        <ReferForm
          visit={visit}
          form={formOf(form, 'refer', knownReferral(referrals.length > 0 ? null : file.unitId))}
          act="refer"
          seq={seq}
          units={desk.units}
          liaisons={sheet.liaisons}
          proposed={file.unitId}
          dueAt={file.dueAt}
          mayBeEnough={units.length > 0}
          submit={onward.label}
        />
      )}
      <StepForm
        visit={visit}
        form={formOf(form, 'step', known)}
        caseId={file.id}
        procedure={procedure}
        step={step}
        seq={seq}
        exits={step.exits.filter(exit => exit !== onward)}
        answered={units}
      />
    </>
  )
}

/** One answer for each unit that this person answers for and that still has the case. */
function MyAnswers({ visit, form, sheet, turn }: Desk & { turn: Turn }) {
  const several = turn.myReferrals.length > 1
  return (
    <>
      {turn.myReferrals.map(({ id, unitName, instructions }) => (
        <section key={id}>
          {several && <h3 class="govuk-heading-s">{unitName}</h3>}
          {instructions && (
            <Inset>
              <Prose text={instructions} />
            </Inset>
          )}
          <AnswerForm
            visit={visit}
            answer={referralForm(form, 'answer', id)}
            handBack={referralForm(form, 'hand-back', id)}
            referralId={id}
            anonymous={sheet.file.identity === 'anonymous'}
          />
        </section>
      ))}
    </>
  )
}

/** Several referrals may have the same form on one page: only the one sent comes back filled in. */
export function referralForm(form: FormState, act: string, referralId: number): FormState {
  const mine = form.values.referral === String(referralId)
  return { ...formOf(mine ? form : { values: {}, errors: {} }, act), id: `${act}-${referralId}` }
}

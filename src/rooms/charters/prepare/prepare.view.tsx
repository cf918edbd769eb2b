import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ErrorSummary, formOf, textOf } from '../../../platform/views/form.tsx'
import type { Member, Training } from './prepare.queries.ts'
import { Team, TeamForm } from './team.view.tsx'
import { TrainingForm, Trainings } from './trainings.view.tsx'

export interface Props {
  visit: Visit
  form: FormState
  charterId: number
  team: Member[]
  trainings: Training[]
  positions: { id: number; name: string; unit: string }[]
  drafts: boolean
}

export function PrepareView(props: Props) {
  const { form, drafts } = props
  return (
    <>
      <ErrorSummary form={formOf(form, textOf(form, '_act'))} />
      <Trainings {...props} />
      {drafts && <TrainingForm {...props} />}
      <Team {...props} />
      {drafts && <TeamForm {...props} />}
    </>
  )
}

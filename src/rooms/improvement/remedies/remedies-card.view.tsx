import type { Visit } from '../../../platform/http/visit.ts'
import type { FormState } from '../../../platform/views/form.tsx'
import { Card, Details } from '../../../platform/views/parts.tsx'
import { may } from '../permissions.ts'
import { ONE_BY_ONE } from './chosen.ts'
import type { RemedyRow } from './remedies.queries.ts'
import { AddForm, GiveForm, WithdrawForm } from './remedy-forms.view.tsx'
import { RemedyTable } from './remedy-table.view.tsx'
import { remedyWords } from './words.ts'

export interface Props {
  visit: Visit
  form: FormState
  remedies: RemedyRow[]
  isOpen: boolean
  /** Whether this person may record what is done for them. */
  isMine: boolean
}

export const isPending = (row: RemedyRow) => !row.givenAt && !row.withdrawnAt

/** Who was affected, and what can be recorded about them. */
export function RemediesCard(props: Props) {
  const { visit, form, remedies, isOpen, isMine } = props
  const words = visit.words(remedyWords)
  const pending = remedies.filter(isPending)
  const listed = remedies.filter(row => !row.withdrawnAt)
  const sent = (act: string) => form.values._act === act
  return (
    <Card
      title={words.title}
      id="afectadas"
      actions={listed.length > 0 && words.counted(listed.filter(row => row.givenAt).length, listed.length)}
    >
      <p class="govuk-hint">{words.lead}</p>
      {remedies.length === 0 ? <p>{words.none}</p> : <RemedyTable {...props} />}
      {remedies.length > ONE_BY_ONE && <p class="govuk-hint">{words.shown(ONE_BY_ONE, remedies.length)}</p>}
      {isMine && pending.length > 0 && (
        <Details summary={words.give} open={sent('give-remedy')}>
          <GiveForm visit={visit} form={form} pending={pending} />
        </Details>
      )}
      {isMine && isOpen && (
        <Details summary={words.add} open={sent('list-affected')}>
          <AddForm visit={visit} form={form} />
        </Details>
      )}
      {visit.can(may.govern) && pending.length > 0 && (
        <Details summary={words.withdraw} open={sent('withdraw-remedy')}>
          <WithdrawForm visit={visit} form={form} pending={pending} />
        </Details>
      )}
    </Card>
  )
}

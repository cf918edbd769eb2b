import type { Visit } from '../../../platform/http/visit.ts'
import type { FormState, SelectGroup } from '../../../platform/views/form.tsx'
import { Details } from '../../../platform/views/parts.tsx'
import type { CaseFile } from '../case/file.queries.ts'
import type { ActionRow } from '../plan/actions.queries.ts'
import { mayDo } from './do-action.ts'
import { DoForm } from './do-form.view.tsx'
import { FinishForm } from './finish-form.view.tsx'
import { carryOutWords } from './words.ts'

export interface Props {
  visit: Visit
  form: FormState
  file: CaseFile
  /** Of the present round. */
  actions: ActionRow[]
  positions: SelectGroup[]
  isMine: boolean
}

/** What this person can do while the plan is carried out. */
export function CarryOut(props: Props) {
  const { visit, form, actions, isMine } = props
  const words = visit.words(carryOutWords)
  const open = actions.filter(action => !action.doneAt && !action.cancelledAt)
  if (open.length === 0) return isMine ? <FinishForm {...props} /> : null
  const own = open.filter(action => mayDo(visit, action.positionId))
  if (own.length === 0) return <p>{words.othersDo}</p>
  return (
    <>
      {own.map((action, index) => (
        <Details
          key={action.id}
          summary={action.description}
          open={sentAction(form) === action.id || (sentAction(form) === undefined && index === 0)}
        >
          <DoForm visit={visit} form={form} action={action} />
        </Details>
      ))}
    </>
  )
}

const sentAction = (form: FormState) => (form.values._act === 'do-action' ? Number(form.values.action) : undefined)

import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ErrorSummary, formOf } from '../../../platform/views/form.tsx'
import { Meter } from '../../../platform/views/parts.tsx'
import { GroupTable, isMet } from './group-table.view.tsx'
import { GROUPS, REQUIREMENTS, type StatedCode } from './requirements.ts'
import type { Seen } from './seen.ts'
import type { Statement } from './state.ts'
import { StateForm } from './stated.view.tsx'
import { readyWords } from './words.ts'

export interface Props {
  visit: Visit
  form: FormState
  charterId: number
  seen: Seen
  stated: Map<StatedCode, Statement>
  drafts: boolean
}

export function ReadyView(props: Props) {
  const { visit, form } = props
  const words = visit.words(readyWords)
  const met = REQUIREMENTS.filter(({ code }) => isMet(props, code)).length
  const count = words.count(met, REQUIREMENTS.length)
  return (
    <>
      <ErrorSummary form={formOf(form, 'state')} />
      <p class="govuk-body">{words.lead}</p>
      <p class="govuk-body">
        <strong>{count}</strong> <Meter percent={Math.floor((100 * met) / REQUIREMENTS.length)} label={count} />
      </p>
      {GROUPS.map(group => (
        <GroupTable key={group} {...props} group={group} />
      ))}
      {props.drafts && <StateForm {...props} />}
    </>
  )
}

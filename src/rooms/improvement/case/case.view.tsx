import type { Visit } from '../../../platform/http/visit.ts'
import { ErrorSummary, type FormState, type SelectGroup } from '../../../platform/views/form.tsx'
import { CasePage, StepLine, Timeline } from '../../../platform/views/parts.tsx'
import { actionForm } from '../carry-out/do-form.view.tsx'
import type { ProposalTarget } from '../propose/targets.queries.ts'
import type { Earlier } from '../recurrence/recurrence.queries.ts'
import { Identity } from './identity.view.tsx'
import { NowZone } from './now.view.tsx'
import type { Sheet } from './sheet.ts'
import { stepsOf } from './steps.ts'
import { storyOf } from './story.tsx'
import { WhatZone } from './what.view.tsx'
import { caseWords } from './words.ts'

export interface Desk {
  visit: Visit
  form: FormState
  sheet: Sheet
  positions: SelectGroup[]
  targets: ProposalTarget[]
  earlier: Earlier | undefined
}

/** A nonconformity in three zones: what it is, what happened, what I can do now. */
export function CaseView(desk: Desk) {
  const { visit, sheet, form } = desk
  const words = visit.words(caseWords)
  return (
    <>
      <ErrorSummary form={sentForm(form)} />
      <CasePage
        identity={<Identity {...desk} />}
        procedure={<StepLine label={words.line} steps={stepsOf(visit, sheet)} />}
        asked={<WhatZone {...desk} />}
        now={<NowZone {...desk} />}
        story={
          <>
            <h2 class="govuk-heading-m">{words.story}</h2>
            <Timeline events={storyOf(visit, sheet)} label={words.story} dense />
          </>
        }
      />
    </>
  )
}

/** The form that came back, with the ids its fields have on this page. */
function sentForm(form: FormState): FormState {
  const act = String(form.values._act ?? '')
  return act === 'do-action' ? actionForm(form, Number(form.values.action)) : { ...form, id: act }
}

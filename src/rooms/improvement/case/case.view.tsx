import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink, ErrorSummary, type FormState, type SelectGroup } from '../../../platform/views/form.tsx'
import { CasePage, IdentityBar, Link, StateTag, StepLine, Tag, Timeline } from '../../../platform/views/parts.tsx'
import { actionForm } from '../carry-out/carry-out.view.tsx'
import { lightOf } from '../light.ts'
import { nonconformityPath, reportPath } from '../paths.ts'
import type { ProposalTarget } from '../propose/targets.queries.ts'
import type { Earlier } from '../recurrence/recurrence.queries.ts'
import { isOpen } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import { factsOf } from './facts.ts'
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

function Identity({ visit, sheet: { file, today } }: Desk) {
  const words = visit.words(caseWords)
  const noun = visit.words(nouns)
  const light = lightOf(file, today)
  const facts = factsOf(visit, file).map(({ label, value, path }) => ({
    label,
    value: path ? <Link to={visit.url(path)}>{value}</Link> : value,
  }))
  return (
    <IdentityBar
      title={<span dir="auto">{file.title}</span>}
      folio={file.folio}
      tags={
        <>
          <Tag tone="brand">{noun.kind[file.kind]}</Tag>
          <Tag>{noun.severity[file.severity]}</Tag>
          <Tag tone={file.state === 'effective' ? 'good' : 'neutral'}>{noun.state[file.state]}</Tag>
          {isOpen(file.state) && light !== 'none' && <StateTag state={light} />}
          {file.systemic && file.recurrenceFolio && file.recurrenceId && (
            <Tag tone="caution" icon="refresh">
              <Link to={visit.url(nonconformityPath(file.recurrenceId))} kind="quiet">
                {words.recurrence(file.recurrenceFolio)}
              </Link>
            </Tag>
          )}
          {file.reopenedTimes > 0 && <Tag icon="arrow-back-up">{words.reopened(file.reopenedTimes)}</Tag>}
        </>
      }
      facts={facts}
      actions={
        <ButtonLink to={visit.url(reportPath(file.id))} kind="secondary" icon="printer" small>
          {words.report}
        </ButtonLink>
      }
    />
  )
}

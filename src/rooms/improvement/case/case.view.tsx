import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink, ErrorSummary, type FormState, type SelectGroup } from '../../../platform/views/form.tsx'
import { CasePage, IdentityBar, Link, StateTag, StepLine, Tag, Timeline } from '../../../platform/views/parts.tsx'
import { moments } from '../../../platform/words/moments.ts'
import { actionForm } from '../carry-out/carry-out.view.tsx'
import { lightOf } from '../light.ts'
import { nonconformityPath, reportPath } from '../paths.ts'
import type { ProposalTarget } from '../propose/targets.queries.ts'
import type { Earlier } from '../recurrence/recurrence.queries.ts'
import { isOpen } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
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
  const say = moments(visit.locale, visit.tenant.timeZone)
  const light = lightOf(file, today)
  const origin = file.originPath ? (
    <Link to={visit.url(file.originPath)} hidden={words.seeOrigin}>
      {noun.origin[file.origin]}
    </Link>
  ) : (
    noun.origin[file.origin]
  )
  const who = file.detectedBy ? words.by(file.detectedBy) : words.automatically
  const facts = [
    file.closedAt
      ? { label: words.closed, value: say.moment(file.closedAt) }
      : { label: words.stepDue, value: say.date(file.stepDueOn) },
    { label: words.origin, value: origin },
    { label: words.unit, value: file.unit },
    { label: words.owner, value: file.owner ?? words.noOwner },
    { label: words.detected, value: `${say.date(file.detectedAt)}, ${who}` },
    { label: words.due, value: say.date(file.dueOn) },
  ]
  if (file.service) facts.push({ label: words.service, value: file.service })
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

import { ErrorSummary } from '../../../platform/views/form.tsx'
import { CasePage, StepLine, Timeline } from '../../../platform/views/parts.tsx'
import { CaseIdentity } from './identity.view.tsx'
import { referralForm } from './my-form.view.tsx'
import { type Desk, NowZone } from './now.view.tsx'
import { procedureLine } from './procedure-line.ts'
import { storyOf } from './story.tsx'
import { UndeliveredLetters } from './undelivered.view.tsx'
import { WhatIsAsked } from './what.view.tsx'
import { caseWords } from './words.ts'

/** The page of one case in three zones: what it is, what happened, what I can do now. */
export function CaseView(desk: Desk) {
  const { visit, sheet, form } = desk
  const words = visit.words(caseWords)
  const say = visit.moments
  const { procedure } = sheet
  return (
    <>
      <ErrorSummary form={sentForm(form)} />
      <UndeliveredLetters visit={visit} sheet={sheet} />
      <CasePage
        identity={<CaseIdentity visit={visit} sheet={sheet} />}
        procedure={
          procedure &&
          !sheet.file.main && (
            <section>
              <h2 class="govuk-heading-s cv-case__procedure">{words.procedure(procedure.code, procedure.name)}</h2>
              <StepLine
                label={words.procedure(procedure.code, procedure.name)}
                steps={procedureLine(procedure, sheet.steps, say, {
                  referredUnits: unitsOf(desk),
                  record: words.record,
                })}
              />
            </section>
          )
        }
        asked={<WhatIsAsked visit={visit} sheet={sheet} />}
        now={<NowZone {...desk} />}
        story={
          <>
            <h2 class="govuk-heading-m">{words.story}</h2>
            <Timeline events={storyOf(sheet, visit, say)} label={words.story} dense />
          </>
        }
      />
    </>
  )
}

/** The form that came back, with the ids its fields have on this page. */
function sentForm(form: Desk['form']): Desk['form'] {
  const act = String(form.values._act ?? '')
  const referral = Number(form.values.referral)
  if (act === 'answer' || act === 'hand-back') return referralForm(form, act, referral)
  return { ...form, id: act }
}

/** Who does a step of units: those that have it, or had it last; in general words before. */
function unitsOf({ visit, sheet }: Desk): string {
  const having = sheet.referrals.filter(({ state }) => state === 'open' || state === 'answered')
  const names = [...new Set(having.map(({ unitName }) => unitName))]
  return names.length > 0 ? names.join(', ') : visit.words(caseWords).referredUnit
}

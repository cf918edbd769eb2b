import { Actions, Button, ButtonLink, Form, HiddenField } from '../../../platform/views/form.tsx'
import { Card } from '../../../platform/views/parts.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { comingOf, inForceOf, type Version } from '../read/charter.queries.ts'
import type { Props } from './home.view.tsx'
import type { Stage } from './life-cycle.ts'
import { overseeWords } from './words.ts'

export function Next({ visit, charter, versions, inTurn, drafts, stage }: Props & { stage: Stage }) {
  const words = visit.words(overseeWords)
  const coming = comingOf(versions)
  const due = inForceOf(versions)?.nextReviewOn
  const overdue = stage === 'follow_up' && due && due < visit.today
  const step = overdue ? words.overdue : words.steps[stage]
  const path = overdue ? charterPaths.standing(charter.id) : whereTo(stage, charter.id, coming)
  const renewing = stage === 'follow_up'
  const acts = drafts || visit.can(may.govern) || visit.person?.positions.some(({ id }) => id === inTurn?.positionId)
  const begins = drafts && !coming && (renewing || stage === 'commitments')
  return (
    <Card title={words.nextTitle}>
      <p class="govuk-body">{step.next}</p>
      <p class="govuk-body">
        {words.who}: <strong>{inTurn?.position ?? (step.who || charter.unit)}</strong>
      </p>
      {begins && renewing && <p class="govuk-hint">{words.newVersionHint}</p>}
      <Actions>
        {path && (
          <ButtonLink to={visit.url(path)} kind={acts ? 'primary' : 'secondary'} icon="arrow-right">
            {acts ? words.goOn : words.goLook}
          </ButtonLink>
        )}
        {begins && (
          <Form>
            <HiddenField name="_act" value="draft" />
            <Button kind={renewing ? 'secondary' : 'primary'} icon="pencil">
              {renewing ? words.newVersion : words.startDraft}
            </Button>
          </Form>
        )}
      </Actions>
    </Card>
  )
}

function whereTo(stage: Stage, charterId: number, coming: Version | undefined): string | undefined {
  if (stage === 'training' || stage === 'team') return charterPaths.team(charterId)
  if (stage === 'expectations') return charterPaths.studies(charterId)
  if (stage === 'follow_up') return charterPaths.followUp(charterId)
  return coming && charterPaths.version(charterId, coming.id)
}

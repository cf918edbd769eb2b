import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Actions, Button, ButtonLink, ErrorSummary, Form, HiddenField } from '../../../platform/views/form.tsx'
import {
  Card,
  DefinitionList,
  Link,
  Notice,
  StateTag,
  StepLine,
  Table,
  Timeline,
} from '../../../platform/views/parts.tsx'
import { dayAt, dayText, instantText } from '../../../platform/words/when.ts'
import { charterPaths } from '../paths.ts'
import { type Certificate, certificateOn, renewalsInARow } from '../read/certificates.queries.ts'
import { type Charter, comingOf, inForceOf, type Version } from '../read/charter.queries.ts'
import type { CharterService } from '../read/charter-in-force.ts'
import { nouns } from '../words/nouns.ts'
import type { Happened, signatureInTurn } from './home.queries.ts'
import { type LifeFacts, lifeLine, nextStage, type Stage } from './life-cycle.ts'
import { overseeWords } from './words.ts'

interface Props {
  visit: Visit
  form: FormState
  charter: Charter
  versions: Version[]
  services: CharterService[]
  certificates: Certificate[]
  counts: Pick<LifeFacts, 'trainings' | 'members' | 'expectations'>
  inTurn: Awaited<ReturnType<typeof signatureInTurn>>
  moved: { name: string; unit: string }[]
  proposals: number
  story: Happened[]
  /** Whether this person may write the charter. */
  drafts: boolean
}

export function HomeView(props: Props) {
  const { visit, charter, versions, counts } = props
  const words = visit.words(overseeWords)
  const life: LifeFacts = {
    state: charter.state,
    ...counts,
    coming: comingOf(versions)?.state ?? null,
    published: inForceOf(versions) !== undefined,
  }
  return (
    <>
      <ErrorSummary form={props.form} />
      {charter.stateReason && charter.state !== 'in_force' && (
        <Notice kind="warning" title={visit.words(nouns).charterStates[charter.state]}>
          <p>{charter.stateReason}</p>
        </Notice>
      )}
      <Card title={words.line}>
        <StepLine
          label={words.line}
          steps={lifeLine(life).map(({ stage, state }) => ({ label: words.steps[stage].name, state }))}
        />
      </Card>
      {charter.state !== 'withdrawn' && <Next {...props} stage={nextStage(life)} />}
      {props.proposals > 0 && (
        <Notice title={words.proposals(props.proposals)}>
          <Link to={visit.url(charterPaths.proposals(charter.id))}>{words.seeProposals}</Link>
        </Notice>
      )}
      {props.moved.map(({ name, unit }) => (
        <Notice key={name} kind="warning">
          <p>{words.moved(name, unit)}</p>
        </Notice>
      ))}
      <Facts {...props} />
      <Versions {...props} />
      <Story {...props} />
    </>
  )
}

function Next({ visit, charter, versions, inTurn, drafts, stage }: Props & { stage: Stage }) {
  const words = visit.words(overseeWords)
  const coming = comingOf(versions)
  const due = inForceOf(versions)?.nextReviewOn
  const overdue = stage === 'follow_up' && due && due < dayAt(visit.tenant.timeZone, visit.now)
  const step = overdue ? words.overdue : words.steps[stage]
  const path = overdue ? charterPaths.standing(charter.id) : whereTo(stage, charter.id, coming)
  const renewing = stage === 'follow_up'
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
          <ButtonLink to={visit.url(path)} icon="arrow-right">
            {words.goOn}
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

function Facts({ visit, charter, versions, services, certificates }: Props) {
  const words = visit.words(overseeWords)
  const noun = visit.words(nouns)
  const inForce = inForceOf(versions)
  const today = dayAt(visit.tenant.timeZone, visit.now)
  const certificate = certificateOn(certificates, today)
  const renewals = renewalsInARow(certificates)
  const says = (day: string | null | undefined) => (day ? dayText(visit.locale, day) : words.noDate)
  const overdue = inForce?.nextReviewOn && inForce.nextReviewOn < today
  return (
    <Card title={words.facts}>
      <DefinitionList
        columns
        items={[
          { label: words.code, value: charter.code },
          { label: noun.services, value: services.map(({ name }) => name).join('; ') },
          {
            label: words.inForce,
            value: inForce ? words.since(inForce.number, says(inForce.inForceFrom)) : words.none,
          },
          {
            label: words.review,
            value: (
              <>
                {says(inForce?.nextReviewOn)} {overdue && <StateTag state="overdue">{noun.reviewOverdue}</StateTag>}
              </>
            ),
          },
          {
            label: words.certificate,
            value: certificate ? (
              <>
                {words.until(certificate.norm, says(certificate.expiresOn))}
                {renewals > 0 && <> · {words.renewals(renewals)}</>}
              </>
            ) : (
              words.notCertified
            ),
          },
          { label: words.tags, value: charter.tags.join(', ') || words.noTags },
        ]}
      />
    </Card>
  )
}

function Versions({ visit, charter, versions }: Props) {
  const words = visit.words(overseeWords)
  const noun = visit.words(nouns)
  if (versions.length === 0) return null
  const says = (day: string | null) => day && dayText(visit.locale, day)
  return (
    <Table
      caption={words.versions}
      rows={versions}
      rowUrl={row => visit.url(charterPaths.version(charter.id, row.id))}
      columns={[
        { key: 'number', label: words.versionColumn, nowrap: true, cell: row => noun.version(row.number) },
        { key: 'state', label: noun.state, cell: row => noun.versionStates[row.state] },
        { key: 'from', label: words.from, nowrap: true, cell: row => says(row.inForceFrom) },
        { key: 'to', label: words.to, nowrap: true, cell: row => says(row.inForceTo) },
        { key: 'note', label: words.changes, wide: true, cell: row => row.changeNote },
      ]}
    />
  )
}

/** What the event says besides its name: a reason, or what it was about. */
function told({ reason, what }: Happened['data']) {
  const text = typeof reason === 'string' && reason ? reason : what
  return typeof text === 'string' && text ? <p>{text}</p> : undefined
}

function Story({ visit, story }: Props) {
  const words = visit.words(overseeWords)
  const known = story.filter(({ name }) => words.events[name])
  if (known.length === 0) return null
  return (
    <Card title={words.story}>
      <Timeline
        dense
        label={words.story}
        events={known.map(({ at, name, by, position, data }) => ({
          title: words.events[name],
          when: instantText(visit.locale, visit.tenant.timeZone, at),
          datetime: at.toISOString(),
          by: [by, position].filter(Boolean).join(', ') || undefined,
          children: told(data),
        }))}
      />
    </Card>
  )
}

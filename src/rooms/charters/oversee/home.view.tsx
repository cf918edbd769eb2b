import type { EventRow } from '../../../platform/db/events.ts'
import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ErrorSummary } from '../../../platform/views/form.tsx'
import { Card, Link, Notice, StepLine } from '../../../platform/views/parts.tsx'
import { handOverWords } from '../hand-over/words.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import type { Certificate } from '../read/certificates.queries.ts'
import { type Charter, comingOf, inForceOf, type Version } from '../read/charter.queries.ts'
import type { CharterService } from '../read/charter-in-force.ts'
import { nouns } from '../words/nouns.ts'
import { Facts } from './facts.view.tsx'
import type { signatureInTurn } from './home.queries.ts'
import { type LifeFacts, lifeLine, nextStage } from './life-cycle.ts'
import { Next } from './next.view.tsx'
import { Story } from './story.view.tsx'
import { Versions } from './versions.view.tsx'
import { overseeWords } from './words.ts'

export interface Props {
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
  story: EventRow[]
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
      {!charter.unitActive && (
        <Notice kind="warning">
          <p>{visit.words(handOverWords).ended(charter.unit)}</p>
          {visit.can(may.govern) && (
            <Link to={visit.url(charterPaths.standing(charter.id))}>{visit.words(handOverWords).title}</Link>
          )}
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

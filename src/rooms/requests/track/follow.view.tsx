import { type Account, termLight } from '../../../platform/calendar/index.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Actions, ButtonLink } from '../../../platform/views/form.tsx'
import {
  DefinitionList,
  Details,
  Inset,
  Link,
  StateTag,
  Timeline,
  type TimelineEvent,
} from '../../../platform/views/parts.tsx'
import { PublicFiles } from '../attachments/files.view.tsx'
import type { Reopening } from '../reopen/window.ts'
import { asksFor, isOpen, type Outcome } from '../vocabulary.ts'
import { termAccount } from '../words/term-account.ts'
import { kindName } from '../words/vocabulary.ts'
import type { ClaimedPromise } from './claimed-promise.ts'
import { ClaimedPromiseView } from './claimed-promise.view.tsx'
import { addPath, ratePath, receiptPath, reopenPath } from './paths.ts'
import { Prose } from './prose.view.tsx'
import { isRateable } from './rateable.ts'
import type { TrackedRequest } from './request-by-key.ts'
import type { Story } from './story.tsx'
import type { Following } from './what-follows.ts'
import type { TrackWords } from './words.ts'

export type FollowProps = {
  visit: Visit
  words: TrackWords
  request: TrackedRequest
  story: Story
  following: Following | undefined
  reopening: Reopening
  /** Whoever holds the receipt said how the last answer was. */
  rated: boolean
  claimed: ClaimedPromise | undefined
}

export function FollowView(props: FollowProps) {
  const { visit, words, request, story } = props
  return (
    <>
      <Standing {...props} />
      <h2 class="govuk-heading-m">{words.page.past}</h2>
      <Timeline events={[...story.events, ...coming(props)]} label={words.page.past} />
      <Counted {...props} />
      {props.claimed && (
        <>
          <h2 class="govuk-heading-m">{words.claim.title}</h2>
          <ClaimedPromiseView visit={visit} promise={props.claimed} />
        </>
      )}
      <h2 class="govuk-heading-m">{asksFor(request) ? words.page.asked : words.claim.told}</h2>
      <Asked {...props} />
      <Actions>
        <ButtonLink
          to={visit.url(receiptPath(request.folio, request.tracking_key))}
          kind="secondary"
          icon="file-download"
        >
          {words.page.receipt}
        </ButtonLink>
      </Actions>
      <p class="govuk-hint">{words.page.keep}</p>
    </>
  )
}

/** A claim is not told that what it asked for was attended to: it asked for nothing. */
function outcomeOf(visit: Visit, words: TrackWords, request: TrackedRequest, outcome: Outcome): string {
  if (asksFor(request) || (outcome !== 'resolved' && outcome !== 'unresolved')) return words.outcome[outcome]
  return words.claim[outcome](kindName(visit, request.kind))
}

/** Where it is, in one line, and what one can do. */
function Standing({ visit, words, request, story, reopening, rated }: FollowProps) {
  const { folio, state, outcome } = request
  const open = isOpen(state)
  return (
    <>
      <p class="cv-folio">
        {words.page.folio} {folio}
      </p>
      <h1 class="govuk-heading-l">{words.state[state]}</h1>
      {open && state !== 'answered' && request.due_at && <Light {...{ visit, request, words }} />}
      {request.main && <Inset>{words.page.together(request.main.folio)}</Inset>}
      {open && story.attending.length > 0 && (
        <p class="govuk-body-l">{words.page.attending(story.attending.join(', '))}</p>
      )}
      {outcome && <p class="govuk-body-l">{outcomeOf(visit, words, request, outcome)}</p>}
      <CanDo {...{ visit, words, request, reopening, rated }} />
    </>
  )
}

type CanDoProps = Pick<FollowProps, 'visit' | 'words' | 'request' | 'reopening' | 'rated'>

function CanDo({ visit, words, request, reopening, rated }: CanDoProps) {
  const { folio, tracking_key: key } = request
  return (
    <>
      {isOpen(request.state) && (
        <p class="govuk-body">
          <Link to={visit.url(addPath(folio, key))} kind="strong">
            {words.page.add}
          </Link>
        </p>
      )}
      {isRateable(request, visit.now) && (
        <p class="govuk-body">
          <Link to={visit.url(ratePath(folio, key))} kind="strong">
            {rated ? words.page.rateAgain : words.page.rate}
          </Link>
        </p>
      )}
      {reopening.until && (
        <p class="govuk-body">
          {words.page.reopenUntil(visit.moments.longDate(reopening.until))}{' '}
          <Link to={visit.url(reopenPath(folio, key))} kind="strong">
            {words.page.reopen}
          </Link>
        </p>
      )}
    </>
  )
}

function Light({ visit, request, words }: Pick<FollowProps, 'visit' | 'request' | 'words'>) {
  const { due_at: due, warn_at: warn } = request
  if (!due) return null
  const light = termLight(toInstant(due), visit.now, warn && toInstant(warn))
  const day = visit.moments.longDate(due)
  return (
    <p>
      <StateTag state={light}>{light === 'overdue' ? words.page.answerLate(day) : words.page.answerBy(day)}</StateTag>
    </p>
  )
}

/** The step that waits, with its day. */
function coming({ visit, words, request, following }: FollowProps): TimelineEvent[] {
  if (!following || !isOpen(request.state)) return []
  const say = visit.moments
  const late = following.by !== null && following.by.epochMilliseconds < visit.now.epochMilliseconds
  const when = following.by ? words.page[late ? 'late' : 'by'](say.longDate(following.by)) : undefined
  const next: TimelineEvent = { title: following.words, state: 'next', when }
  return request.due_at ? [next] : [next, { title: words.page.noTerm, state: 'later' }]
}

function Counted({ visit, words, request }: FollowProps) {
  if (request.due_account == null) return null
  return (
    <Details summary={words.page.counted}>
      <ul class="govuk-list govuk-list--bullet">
        {termAccount(request.due_account as Account, visit.locale).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Details>
  )
}

function Asked({ visit, words, request, story }: FollowProps) {
  const place = [request.neighbourhood, request.address].filter(Boolean).join(', ')
  const items = [
    { label: words.page.service, value: request.service },
    { label: words.page.place, value: place && <span dir="auto">{place}</span> },
    { label: words.page.description, value: <Prose text={request.description || request.summary} /> },
  ]
  return (
    <>
      <DefinitionList items={items.filter(item => Boolean(item.value))} />
      <PublicFiles visit={visit} receipt={{ folio: request.folio, key: request.tracking_key }} files={story.sent} />
    </>
  )
}

import type { Account, TermUnit } from '../../../../platform/calendar/index.ts'
import { printedTrackingKey } from '../../../../platform/codes/tracking-key.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { Actions, ButtonLink } from '../../../../platform/views/form.tsx'
import { Details, Link, Panel, Timeline, type TimelineEvent } from '../../../../platform/views/parts.tsx'
import { termText } from '../../../../platform/words/terms.ts'
import type { OfficeContact } from '../../receive/office-contact.ts'
import type { ClaimedPromise } from '../../track/claimed-promise.ts'
import { ClaimedPromiseView } from '../../track/claimed-promise.view.tsx'
import { followPath, receiptPath } from '../../track/paths.ts'
import type { Following } from '../../track/what-follows.ts'
import { trackWords } from '../../track/words.ts'
import { termAccount } from '../../words/term-account.ts'
import { kindName } from '../../words/vocabulary.ts'
import type { FileWords } from '../words.es.ts'
import type { SentRequest } from './sent-request.ts'

/** Whoever claims or complains is not told that a request was received. */
export const doneTitle = (visit: Visit, { done }: FileWords, { kind }: SentRequest): string =>
  done.title(kindName(visit, kind))

type Props = {
  visit: Visit
  words: FileWords
  request: SentRequest
  following: Following | undefined
  contact: OfficeContact
  claimed: ClaimedPromise | undefined
  another: string
}

export function DoneView({ visit, words, request, following, contact, claimed, another }: Props) {
  const { done } = words
  const { folio, tracking_key: key } = request
  return (
    <>
      <Panel title={doneTitle(visit, words, request)} folio={folio} folioLabel={done.folio}>
        <p>
          {done.key} <strong class="cv-folio">{printedTrackingKey(key)}</strong>
        </p>
      </Panel>
      <p class="govuk-body">{done.keyHint}</p>
      {request.email && <p class="govuk-body">{done.mail(request.email)}</p>}
      {claimed && (
        <>
          <h2 class="govuk-heading-m">{visit.words(trackWords).claim.title}</h2>
          <ClaimedPromiseView visit={visit} promise={claimed} />
        </>
      )}
      <h2 class="govuk-heading-m">{done.next}</h2>
      <Next {...{ visit, words, request, following }} />
      <Keep {...{ visit, words, request }} />
      {contact.telephone && contact.email && (
        <>
          <h2 class="govuk-heading-s">{done.questions}</h2>
          <p class="govuk-body">{done.contact(contact.telephone, contact.email)}</p>
        </>
      )}
      {!claimed && (
        <p class="govuk-body">
          <Link to={another}>{done.another}</Link>
        </p>
      )}
    </>
  )
}

function Next({ visit, words, request, following }: Pick<Props, 'visit' | 'words' | 'request' | 'following'>) {
  const { done } = words
  const say = visit.moments
  const { due_at: due, term_amount: amount, term_unit: unit } = request
  const term = amount === null ? '' : termText(visit.locale, amount, unit as TermUnit)
  const answer: TimelineEvent = due
    ? { title: done.answer(say.longDate(due), term), state: 'later' }
    : { title: done.noTerm, state: 'later' }
  const first: TimelineEvent[] = following
    ? [{ title: following.words, state: 'next', when: following.by ? done.by(say.longDate(following.by)) : undefined }]
    : []
  return (
    <>
      <Timeline events={[...first, answer]} label={done.next} />
      {request.due_account != null && (
        <Details summary={done.counted}>
          <ul class="govuk-list govuk-list--bullet">
            {termAccount(request.due_account as Account, visit.locale).map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function Keep({ visit, words, request }: Pick<Props, 'visit' | 'words' | 'request'>) {
  const { done } = words
  const { folio, tracking_key: key } = request
  return (
    <>
      <h2 class="govuk-heading-m">{done.keep}</h2>
      <p class="govuk-body">{done.keepHint}</p>
      <Actions>
        <ButtonLink to={visit.url(receiptPath(folio, key))} icon="file-download" download>
          {done.receipt}
        </ButtonLink>
        <ButtonLink to={visit.url(followPath(folio, key))} kind="secondary">
          {done.track}
        </ButtonLink>
      </Actions>
    </>
  )
}

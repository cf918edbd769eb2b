/** What happened to a case, from its tables to one line of time, latest first. */
import type { ComponentChildren } from 'preact'
import type { Visit } from '../../../platform/http/visit.ts'
import { Tag, type TimelineEvent } from '../../../platform/views/parts.tsx'
import type { Moments } from '../../../platform/words/moments.ts'
import { Prose } from '../track/prose.view.tsx'
import { nouns } from '../words/vocabulary.ts'
import { Files } from './files.view.tsx'
import type { Sheet } from './sheet.ts'
import { caseWords } from './words.ts'

interface Dated extends TimelineEvent {
  at: Date
}

interface Telling {
  sheet: Sheet
  visit: Visit
  words: ReturnType<typeof caseWords>
  say: Moments
}

export function storyOf(sheet: Sheet, visit: Visit, say: Moments): TimelineEvent[] {
  const telling: Telling = { sheet, visit, say, words: visit.words(caseWords) }
  // At one instant, what came of an act stands above the act itself.
  const dated = [
    ...happened(telling),
    ...dueChanged(telling),
    ...noted(telling),
    ...answered(telling),
    ...decided(telling),
    ...stepsDone(telling),
    ...referred(telling),
    received(telling),
  ]
  return dated
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ at, ...event }) => ({ ...event, when: say.moment(at), datetime: say.machine(at) }))
}

const who = (by: string | null, position?: string | null) => [by, position].filter(Boolean).join(' · ') || undefined

function received({ sheet: { file }, visit, words }: Telling): Dated {
  const channel = visit.words(nouns).channel[file.channel]
  return {
    at: file.receivedAt,
    title: words.event.received(channel),
    by: file.capturedBy ?? words.event.byCitizen,
    icon: 'inbox',
  }
}

/** What units do is told by their answers and by what they hand back; a refusal, by its reason. */
function stepsDone({ sheet, words }: Telling): Dated[] {
  const refusedAt = sheet.decisions.find(({ admissible }) => !admissible)?.at.getTime()
  return sheet.steps.flatMap(row =>
    row.doneAt && row.act !== 'attend' && row.doneAt.getTime() !== refusedAt
      ? [
          {
            at: row.doneAt,
            title: words.event.step(row.title, row.exit ?? ''),
            by: who(row.by, row.position),
            icon: row.state === 'returned' ? ('arrow-back-up' as const) : undefined,
            internal: row.note ? words.internal : undefined,
            children: row.note ? <Prose text={row.note} /> : undefined,
          },
        ]
      : [],
  )
}

/** Being admitted is told by the step that decided it. */
function decided({ sheet, words }: Telling): Dated[] {
  const refused = sheet.decisions.filter(({ admissible }) => !admissible)
  return refused.map(decision => ({
    at: decision.at,
    title: words.event.inadmissible(decision.reason ?? ''),
    by: decision.by,
    icon: 'circle-x' as const,
    children: (
      <>
        <Prose text={decision.text} />
        {decision.nextStep && <Prose text={`${words.event.nextStep} ${decision.nextStep}`} />}
        {decision.legalBasis && <p class="govuk-hint">{decision.legalBasis}</p>}
      </>
    ),
  }))
}

function referred({ sheet, words, say }: Telling): Dated[] {
  return sheet.referrals.flatMap(referral => {
    const due = referral.dueAt && words.event.referralDue(say.moment(referral.dueAt))
    const events: Dated[] = [
      {
        at: referral.at,
        title: words.event.referred(referral.unitName),
        by: referral.by,
        icon: 'arrow-forward-up',
        children: (
          <>
            {due && <p class="govuk-hint">{due}</p>}
            {referral.instructions && <Prose text={referral.instructions} />}
          </>
        ),
      },
    ]
    if (referral.seenAt && referral.seenAt.getTime() !== referral.endedAt?.getTime())
      events.push({ at: referral.seenAt, title: words.event.seen(referral.unitName), icon: 'eye' })
    if (referral.returnReason && referral.endedAt)
      events.push({
        at: referral.endedAt,
        title: words.event.handedBack(referral.unitName),
        by: referral.endedBy ?? undefined,
        icon: 'arrow-back-up',
        internal: words.internal,
        children: <Prose text={referral.returnReason} />,
      })
    return events
  })
}

function answered({ sheet, visit, words }: Telling): Dated[] {
  return sheet.answers.map(answer => ({
    at: answer.at,
    id: `answer-${answer.id}`,
    title: (
      <>
        {words.event.answered(answer.unit ?? '')}{' '}
        <Tag tone={answer.resolved ? 'good' : 'caution'} icon={answer.resolved ? 'circle-check' : 'alert-circle'}>
          {answer.resolved ? words.event.resolved : words.event.unresolved}
        </Tag>
      </>
    ),
    by: answer.by,
    icon: 'message-circle' as const,
    children: (
      <>
        <Prose text={answer.text} />
        <Files visit={visit} caseId={sheet.file.id} files={sheet.attachments.filter(f => f.answerId === answer.id)} />
      </>
    ),
  }))
}

function noted({ sheet, visit, words }: Telling): Dated[] {
  const title = (note: Sheet['notes'][number]): ComponentChildren => {
    if (note.byCitizen) return <Tag tone="brand">{words.event.addition}</Tag>
    return note.audience === 'internal' ? words.event.note : words.event.update
  }
  return sheet.notes.map(note => ({
    at: note.at,
    id: `note-${note.id}`,
    title: title(note),
    by: note.by ?? words.event.byCitizen,
    icon: note.byCitizen ? ('message-report' as const) : ('message' as const),
    internal: note.audience === 'internal' ? words.internal : undefined,
    children: (
      <>
        <Prose text={note.text} />
        <Files visit={visit} caseId={sheet.file.id} files={sheet.attachments.filter(f => f.noteId === note.id)} />
      </>
    ),
  }))
}

function dueChanged({ sheet, words, say }: Telling): Dated[] {
  const day = (at: Date | null) => (at ? say.moment(at) : words.event.noDate)
  const reasons: Record<string, string> = words.event.dueReason
  return sheet.dueChanges.map(change => ({
    at: change.at,
    title: words.event.dueChanged(day(change.wasDueAt), day(change.dueAt)),
    icon: 'calendar-event' as const,
    children: <p>{reasons[change.reason] ?? change.reason}</p>,
  }))
}

function happened(telling: Telling): Dated[] {
  const { sheet, words } = telling
  const looks: Record<string, Pick<Dated, 'icon' | 'internal'>> = {
    'request.closed': { icon: 'circle-check' },
    'request.reopened': { icon: 'refresh' },
    'request.classified': { icon: 'pencil', internal: words.internal },
    'request.governed': { icon: 'git-branch', internal: words.internal },
    'request.merged': { icon: 'copy' },
    'request.split': { icon: 'git-branch' },
    'request.follower-joined': { icon: 'copy', internal: words.internal },
    'request.follower-left': { icon: 'git-branch', internal: words.internal },
    'request.visited': { icon: 'map-pin', internal: words.internal },
    'request.referral-withdrawn': { icon: 'minus', internal: words.internal },
    'commitment.claimed': { icon: 'target' },
  }
  // A link found later between two records is nothing that happened to the request.
  const told = sheet.events.filter(({ name }) => name !== 'commitment.linked')
  return told.map(event => ({
    at: event.at,
    by: who(event.by, event.position) ?? words.event.byCitizen,
    title: titleOf(event.name, event.data as Record<string, string | number>, telling),
    ...looks[event.name],
  }))
}

function titleOf(name: string, data: Record<string, string | number>, { sheet, words, say }: Telling): string {
  if (name === 'request.closed') return words.event.closed
  if (name === 'request.reopened') return words.event.reopened
  if (name === 'request.classified') return words.event.classified
  if (name === 'request.governed') return words.event.governed
  if (name in words.event.together)
    return words.event.together[name as keyof typeof words.event.together](String(data.folio))
  if (name === 'request.referral-withdrawn')
    return words.event.withdrawn(sheet.referrals.find(({ id }) => id === data.referral)?.unitName ?? '')
  if (name === 'commitment.claimed') return words.event.claimed(String(data.code), String(data.charterTitle))
  const day = say.date(String(data.on))
  return data.met ? words.event.visitedMet(day, String(data.met)) : words.event.visited(day)
}

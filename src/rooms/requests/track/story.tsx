/** The story of a request as its author reads it: one line of what happened, in order. */
import type { ComponentChildren } from 'preact'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { TimelineEvent } from '../../../platform/views/parts.tsx'
import type { Moments } from '../../../platform/words/moments.ts'
import type { StepAct } from '../../procedures/index.ts'
import { PublicFiles } from '../attachments/files.view.tsx'
import { kindName } from '../words/vocabulary.ts'
import { Prose } from './prose.view.tsx'
import type { TrackedRequest } from './request-by-key.ts'
import {
  answers,
  decisions,
  doneSteps,
  dueChanges,
  type PublicAttachment,
  publicAttachments,
  publicNotes,
  referredUnits,
  turns,
} from './story.queries.ts'
import { type TrackWords, trackWords } from './words.ts'

type Told = TimelineEvent & { at: Date }

/** Stages of a file that somebody of the staff attached. */
const SAID_BY_STAFF = ['note', 'answer']

export interface Story {
  events: TimelineEvent[]
  /** Units that have it now. */
  attending: string[]
  sent: PublicAttachment[]
}

interface Telling {
  visit: Visit
  request: TrackedRequest
  words: TrackWords
  say: Moments
  files: PublicAttachment[]
}

/** Eight short queries, none per row; a repeated one asks five more, about the main one. */
export async function storyOf(read: Read, visit: Visit, request: TrackedRequest): Promise<Story> {
  const telling: Telling = {
    visit,
    request,
    words: visit.words(trackWords),
    say: visit.moments,
    files: await publicAttachments(read, request.id),
  }
  const referrals = await referredUnits(read, request.id)
  const main = request.main && (await toldByMain(read, telling, request.main))
  const told = [
    {
      at: request.received_at,
      title: telling.words.event.received(kindName(visit, request.kind)),
      icon: 'inbox' as const,
    },
    ...(await stepsTold(read, request, telling.words)),
    ...referrals.map(referral => referralTold(telling, referral)),
    ...(await decided(read, telling)),
    ...(await noted(read, telling)),
    ...(await answered(read, telling)),
    ...(main?.told ?? []),
    ...(await turned(read, telling)),
  ]
  return {
    events: told.sort((a, b) => a.at.getTime() - b.at.getTime()).map(event => dated(event, telling.say)),
    attending: (main?.referrals ?? referrals).filter(({ state }) => state === 'open').map(({ unit }) => unit),
    sent: telling.files.filter(({ stage }) => stage === 'intake'),
  }
}

/**
 * What was done and said about the main one since this one follows it. Nothing of who asked for it: neither what she wrote nor
 * what she sent; and nothing of before, which was said to her alone.
 */
async function toldByMain(read: Read, telling: Telling, { id, since }: NonNullable<TrackedRequest['main']>) {
  const referrals = await referredUnits(read, id)
  const files = (await publicAttachments(read, id)).filter(({ stage }) => SAID_BY_STAFF.includes(stage))
  const about = { ...telling, files }
  const told = [
    ...(await decided(read, about, id)),
    ...referrals.map(referral => referralTold(telling, referral)),
    ...(await noted(read, about, id)).filter(({ mine }) => !mine),
    ...(await answered(read, about, id)),
  ]
  return { referrals, told: told.filter(({ at }) => at >= since) }
}

function referralTold({ words, say }: Telling, { at, unit, due }: { at: Date; unit: string; due: Date | null }): Told {
  const children = due ? <p>{words.event.referredDue(say.longDate(due))}</p> : undefined
  return { at, title: words.event.referred(unit), icon: 'arrow-forward-up', children }
}

function dated({ at, ...event }: Told, say: Moments): TimelineEvent {
  return { ...event, when: say.moment(at), datetime: say.machine(at) }
}

/** The procedure's own titles are written for who works; steps whose result is told by something better say nothing. */
async function stepsTold(read: Read, { id }: TrackedRequest, words: TrackWords): Promise<Told[]> {
  const steps = await doneSteps(read, id)
  return steps.flatMap(({ at, act }) => {
    const title = words.step[act as StepAct]
    return at && title ? [{ at, title }] : []
  })
}

async function decided(read: Read, { request, words }: Telling, of = request.id): Promise<Told[]> {
  const rows = await decisions(read, of)
  return rows.map(({ at, admissible, reason, text, nextStep, legalBasis }) =>
    admissible
      ? { at, title: words.event.admissible, icon: 'circle-check' as const }
      : {
          at,
          title: words.event.inadmissible,
          icon: 'ban' as const,
          children: (
            <>
              {reason && <p class="cv-timeline__lead">{reason}</p>}
              <Prose text={text} />
              <Titled title={words.event.canDo} text={nextStep} />
              <Titled title={words.event.basis} text={legalBasis} />
            </>
          ),
        },
  )
}

async function noted(read: Read, telling: Telling, of = telling.request.id): Promise<(Told & { mine: boolean })[]> {
  const { words } = telling
  return (await publicNotes(read, of)).map(({ id, at, text, by_citizen: mine }) => ({
    at,
    mine,
    title: mine ? words.event.added : words.event.update,
    icon: mine ? ('message' as const) : ('message-circle' as const),
    children: withFiles(telling, text, file => file.note_id === id),
  }))
}

async function answered(read: Read, telling: Telling, of = telling.request.id): Promise<Told[]> {
  const { words } = telling
  return (await answers(read, of)).map(({ id, at, text, unit, resolved }) => ({
    at,
    title: resolved ? words.event.answered(unit ?? '') : words.event.answeredUnresolved(unit ?? ''),
    icon: 'message-circle' as const,
    children: withFiles(telling, text, file => file.answer_id === id),
  }))
}

async function turned(read: Read, { request, words, say }: Telling): Promise<Told[]> {
  const ends = await turns(read, request.id)
  const changes = await dueChanges(read, request.id)
  return [
    ...ends.map(({ at, name, data }) => ({ at, ...turn(words, name, data as Record<string, unknown>) })),
    ...changes.flatMap(({ at, due }) =>
      due ? [{ at, title: words.event.dueChanged(say.longDate(due)), icon: 'calendar-event' as const }] : [],
    ),
  ]
}

function turn({ event }: TrackWords, name: string, data: Record<string, unknown>): Pick<Told, 'title' | 'icon'> {
  if (name === 'request.closed') return { title: event.closed, icon: 'circle-check' }
  if (name === 'request.reopened') return { title: event.reopened, icon: 'arrow-back-up' }
  return name === 'request.merged'
    ? { title: event.merged(String(data.folio)), icon: 'copy' }
    : { title: event.split, icon: 'git-branch' }
}

function withFiles({ visit, request, files }: Telling, text: string, of: (file: PublicAttachment) => boolean) {
  const key = { folio: request.folio, key: request.tracking_key }
  return (
    <>
      <Prose text={text} />
      <PublicFiles visit={visit} receipt={key} files={files.filter(of)} />
    </>
  )
}

function Titled({ title, text }: { title: string; text: string | null }): ComponentChildren {
  return text ? (
    <>
      <p class="cv-timeline__lead">{title}</p>
      <Prose text={text} />
    </>
  ) : null
}

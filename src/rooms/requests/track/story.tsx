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

/** Eight short queries, none per row. */
export async function storyOf(read: Read, visit: Visit, request: TrackedRequest): Promise<Story> {
  const telling: Telling = {
    visit,
    request,
    words: visit.words(trackWords),
    say: visit.moments,
    files: await publicAttachments(read, request.id),
  }
  const referrals = await referredUnits(read, request.id)
  const told = [
    {
      at: request.received_at,
      title: telling.words.event.received(kindName(visit, request.kind)),
      icon: 'inbox' as const,
    },
    ...(await stepsTold(read, request, telling.words)),
    ...referrals.map(({ at, unit, due }) => ({
      at,
      title: telling.words.event.referred(unit),
      icon: 'arrow-forward-up' as const,
      children: due ? <p>{telling.words.event.referredDue(telling.say.longDate(due))}</p> : undefined,
    })),
    ...(await decided(read, telling)),
    ...(await noted(read, telling)),
    ...(await answered(read, telling)),
    ...(await turned(read, telling)),
  ]
  return {
    events: told.sort((a, b) => a.at.getTime() - b.at.getTime()).map(event => dated(event, telling.say)),
    attending: referrals.filter(({ state }) => state === 'open').map(({ unit }) => unit),
    sent: telling.files.filter(({ stage }) => stage === 'intake'),
  }
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

async function decided(read: Read, { request, words }: Telling): Promise<Told[]> {
  const rows = await decisions(read, request.id)
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

async function noted(read: Read, telling: Telling): Promise<Told[]> {
  const { words, request } = telling
  return (await publicNotes(read, request.id)).map(({ id, at, text, by_citizen: mine }) => ({
    at,
    title: mine ? words.event.added : words.event.update,
    icon: mine ? ('message' as const) : ('message-circle' as const),
    children: withFiles(telling, text, file => file.note_id === id),
  }))
}

async function answered(read: Read, telling: Telling): Promise<Told[]> {
  const { words, request } = telling
  return (await answers(read, request.id)).map(({ id, at, text, unit, resolved }) => ({
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
    ...ends.map(({ at, name }) =>
      name === 'request.closed'
        ? { at, title: words.event.closed, icon: 'circle-check' as const }
        : { at, title: words.event.reopened, icon: 'arrow-back-up' as const },
    ),
    ...changes.flatMap(({ at, due }) =>
      due ? [{ at, title: words.event.dueChanged(say.longDate(due)), icon: 'calendar-event' as const }] : [],
    ),
  ]
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

/** What happened to a nonconformity, latest first: its events, each with the record it made. */
import type { EventRow } from '../../../platform/db/events.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { IconName } from '../../../platform/views/parts.tsx'
import { type OpenState, ORIGINS, type Origin } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import type { Sheet } from './sheet.ts'
import { caseWords } from './words.ts'

interface Telling {
  title: string
  text?: string
  icon?: IconName
}

export interface StoryLine extends Telling {
  at: Date
  who: string
}

export function storyLines(visit: Visit, sheet: Sheet): StoryLine[] {
  return sheet.events.flatMap(event => {
    const told = telling(visit, sheet, event)
    return told ? [{ ...told, at: event.at, who: [event.by, event.position].filter(Boolean).join(' · ') }] : []
  })
}

const textIn = ({ data }: EventRow, name = 'text') => String(data[name] ?? '')
const numberIn = ({ data }: EventRow, name: string) => Number(data[name] ?? 0)

/** The record that an event points at by its identity; an event of the past that names none means the only one there is. */
const pointed = <Row extends { id: number }>(rows: readonly Row[], event: EventRow, name: string): Row | undefined =>
  event.data[name] === undefined && rows.length === 1 ? rows[0] : rows.find(({ id }) => id === numberIn(event, name))

function telling(visit: Visit, sheet: Sheet, event: EventRow): Telling | undefined {
  const words = visit.words(caseWords).event
  const known: Record<string, () => Telling> = {
    opened: () => ({ title: words.opened(originIn(visit, event)), icon: 'alert-circle' }),
    contained: () => ({ title: words.contained, text: pointed(sheet.containments, event, 'containment')?.text }),
    analysed: () => ({ title: words.analysed, text: pointed(sheet.analyses, event, 'analysis')?.rootCause }),
    implemented: () => ({ title: words.implemented(dayIn(visit, event)) }),
    planned: () => ({ title: words.planned }),
    assigned: () => ({ title: words.assigned, text: datesIn(visit, event), icon: 'pencil' }),
    'verification-reminded': () => ({ title: words.reminded, icon: 'bell' }),
    escalated: () => ({
      title: words[event.data.plan ? 'planEscalated' : 'escalated'](stepIn(visit, event)),
      icon: 'clock-exclamation',
    }),
    ...aboutPeople(visit, event),
    ...aboutActions(visit, sheet, event),
    ...aboutEnding(visit, sheet, event),
    ...aboutProposals(visit, event),
  }
  return known[event.name.replace('nonconformity.', '')]?.()
}

function aboutPeople(visit: Visit, event: EventRow): Record<string, () => Telling> {
  const words = visit.words(caseWords).event
  const count = numberIn(event, 'count')
  return {
    'affected-listed': () => ({ title: words.affected(count), icon: 'users' }),
    'remedy-given': () => ({
      title: words.remedyGiven(count, numberIn(event, 'told')),
      text: textIn(event, 'description'),
      icon: 'heart-handshake',
    }),
    'remedy-withdrawn': () => ({ title: words.remedyWithdrawn(count), text: textIn(event), icon: 'user-off' }),
  }
}

function aboutActions(visit: Visit, { actions }: Sheet, event: EventRow): Record<string, () => Telling> {
  const words = visit.words(caseWords).event
  const action = pointed(actions, event, 'action')
  const both = (more: string) => [action?.description, more].filter(Boolean).join('\n')
  return {
    'action-added': () => ({ title: words.actionAdded, text: action?.description, icon: 'plus' }),
    'action-done': () => ({ title: words.actionDone, text: both(action?.result ?? '') }),
    'action-cancelled': () => ({ title: words.actionCancelled, text: both(textIn(event)), icon: 'ban' }),
  }
}

function aboutEnding(visit: Visit, { verifications }: Sheet, event: EventRow): Record<string, () => Telling> {
  const words = visit.words(caseWords).event
  const statement = pointed(verifications, event, 'verification')?.statement
  const disposition = () => {
    const names: Record<string, string> = visit.words(nouns).disposition
    return [names[textIn(event, 'disposition')], textIn(event)].filter(Boolean).join('\n')
  }
  return {
    verified: () => ({ title: words.verified, text: statement, icon: 'circle-check' }),
    'not-effective': () => ({ title: words.notEffective, text: statement, icon: 'arrow-back-up' }),
    unfounded: () => ({ title: words.unfounded, text: textIn(event), icon: 'circle-x' }),
    annulled: () => ({ title: words.annulled, text: textIn(event), icon: 'ban' }),
    reopened: () => ({ title: words.reopened, text: textIn(event), icon: 'refresh' }),
    disposed: () => ({ title: words.disposed, text: disposition(), icon: 'clipboard-check' }),
  }
}

function aboutProposals(visit: Visit, event: EventRow): Record<string, () => Telling> {
  const words = visit.words(caseWords).event
  return {
    'proposal-made': () => ({ title: words.proposalMade, text: textIn(event), icon: 'bulb' }),
    'proposal-accepted': () => ({ title: words.proposalAccepted, text: textIn(event, 'reason') }),
    'proposal-rejected': () => ({ title: words.proposalRejected, text: textIn(event, 'reason'), icon: 'circle-x' }),
  }
}

function originIn(visit: Visit, event: EventRow): string {
  const origin = ORIGINS.find(name => name === textIn(event, 'origin')) ?? ('other' satisfies Origin)
  return visit.words(nouns).origin[origin]
}

const dayIn = (visit: Visit, event: EventRow) => visit.moments.longDate(textIn(event, 'plannedOn'))

const stepIn = (visit: Visit, event: EventRow) =>
  visit.words(caseWords).steps[textIn(event, 'state') as OpenState] ?? ''

/** Dates that were changed, from what to what. */
function datesIn(visit: Visit, event: EventRow): string {
  const words = visit.words(caseWords)
  const day = (date: unknown) => visit.moments.date(String(date))
  const labels = { stepDueOn: words.stepDue, dueOn: words.due }
  return (['stepDueOn', 'dueOn'] as const)
    .flatMap(name => {
      const change = event.data[name]
      return Array.isArray(change) ? [`${labels[name]}: ${day(change[0])} → ${day(change[1])}`] : []
    })
    .join('\n')
}

/** The sheet of a case: what this person may see of it, read once, and what they can do with it now. */
import { deadline, type TermUnit } from '../../../platform/calendar/index.ts'
import { type EventRow, eventsAbout } from '../../../platform/db/events.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Undelivered, undelivered } from '../../../platform/mail/outbox.ts'
import { businessCalendar } from '../../organization/index.ts'
import { type Holder, holdersOn, unitsWithLiaison } from '../../people/index.ts'
import { type ProcedureInForce, procedureVersion, type Step } from '../../procedures/index.ts'
import { type Follower, followersOf } from '../merge/followers.queries.ts'
import { may } from '../permissions.ts'
import { referrerOf } from '../refer/refer.ts'
import { isSplittable } from '../split/splittable.ts'
import { positionFor, unitsAnsweredBy } from '../walk/responsible.ts'
import { type CaseFile, caseById, questionsOf, type Requester, requesterOf } from './case.queries.ts'
import {
  type DecisionRow,
  type DueChangeRow,
  decisionsOf,
  dueChangesOf,
  type StepRow,
  stepsOf,
} from './done.queries.ts'
import {
  type AnswerRow,
  type AttachmentRow,
  answersOf,
  attachmentsOf,
  type NoteRow,
  notesOf,
  type ReferralRow,
  referralRows,
} from './said.queries.ts'

export interface Sheet {
  file: CaseFile
  requester: Requester | undefined
  /** The requester exists and this person may not see who it is. */
  requesterHidden: boolean
  questions: { code: string; label: string }[]
  procedure: ProcedureInForce | undefined
  steps: StepRow[]
  notes: NoteRow[]
  answers: AnswerRow[]
  referrals: ReferralRow[]
  attachments: AttachmentRow[]
  decisions: DecisionRow[]
  dueChanges: DueChangeRow[]
  events: EventRow[]
  /** Letters about the case that did not arrive. */
  undelivered: Undelivered[]
  /** Units where somebody is told what is referred to them. */
  liaisons: ReadonlySet<number>
  turn: Turn | undefined
  followers: Follower[]
  /** It follows another, and it may still be said that it was not the same. */
  splittable: boolean
  /** Holds the position that refers, or the step does not need it. */
  mayRefer: boolean
}

/** The step that waits. */
export interface Turn {
  step: Step
  seq: number
  mine: boolean
  holders: Holder[]
  dueAt: Date | null
  /** Open referrals that this person answers for. */
  myReferrals: ReferralRow[]
}

const TOLD_BY_EVENTS = [
  'request.classified',
  'request.visited',
  'request.referral-withdrawn',
  'request.closed',
  'request.reopened',
  'request.governed',
  'request.merged',
  'request.split',
  'request.follower-joined',
  'request.follower-left',
  'commitment.claimed',
  'commitment.linked',
] as const

/** Reads the sheet; some fifteen short queries, none per row. */
export async function openSheet(read: Read, visit: Visit, id: number): Promise<Sheet | undefined> {
  const file = await caseById(read, id)
  if (!file) return undefined
  const seesWho = visit.can(may.seeRequester) && (file.identity !== 'protected' || visit.can(may.seeAll))
  const procedure = file.versionId === null ? undefined : await procedureVersion(read, file.versionId)
  const [steps, referrals] = [await stepsOf(read, id), await referralRows(read, id)]
  const referrer = referrerOf({ procedure })
  return {
    file,
    requester: seesWho ? await requesterOf(read, id) : undefined,
    requesterHidden: !seesWho && file.identity !== 'anonymous',
    questions: await questionsOf(read, file.serviceId),
    procedure,
    steps,
    referrals,
    notes: await notesOf(read, id),
    answers: await answersOf(read, id),
    attachments: await attachmentsOf(read, id),
    decisions: await decisionsOf(read, id),
    dueChanges: await dueChangesOf(read, id),
    events: (await eventsAbout(read, 'request', id, { names: TOLD_BY_EVENTS })).reverse(),
    undelivered: await undelivered(read, 'request', id),
    liaisons: await unitsWithLiaison(read, visit.today),
    turn: await turnOf(read, visit, file, procedure, steps, referrals),
    followers: await followersOf(read, id),
    splittable: file.main !== null && (await isSplittable(read, visit, file)),
    mayRefer: visit.can(may.refer) && visit.person?.positions.some(p => p.id === referrer?.id) === true,
  }
}

async function turnOf(
  read: Read,
  visit: Visit,
  file: CaseFile,
  procedure: ProcedureInForce | undefined,
  steps: readonly StepRow[],
  referrals: readonly ReferralRow[],
): Promise<Turn | undefined> {
  const active = steps.find(row => row.state === 'active')
  const step = procedure?.steps.find(({ id }) => id === file.stepId)
  if (!active || !step) return undefined
  const open = referrals.filter(({ state }) => state === 'open')
  const answersFor = open.length === 0 ? [] : await unitsAnsweredBy(read, visit.person)
  const openUnits = open.map(({ unitId }) => unitId)
  return {
    step,
    seq: active.seq,
    mine: visit.can(may.doStep) && positionFor(step, visit.person, openUnits, answersFor) !== undefined,
    holders: step.position ? await holdersOn(read, visit.today, { positionIds: [step.position.id] }) : [],
    dueAt: step.term ? await stepDue(read, active.openedAt, step.term) : null,
    myReferrals: visit.can(may.answer) ? open.filter(({ unitId }) => answersFor.includes(unitId)) : [],
  }
}

async function stepDue(read: Read, openedAt: Date, { amount, unit }: { amount: number; unit: string }) {
  const { dueAt } = deadline(await businessCalendar(read), toInstant(openedAt), { amount, unit: unit as TermUnit })
  return dueAt && new Date(dueAt.epochMilliseconds)
}

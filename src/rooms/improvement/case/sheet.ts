/** A nonconformity laid open: everything its page and its report say. */
import { type EventRow, eventsAbout } from '../../../platform/db/events.ts'
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type AnalysisRow, analysesOf } from '../analyse/analyses.queries.ts'
import { type ContainmentRow, containmentsOf } from '../contain/containments.queries.ts'
import type { Standing } from '../guards.ts'
import { type ActionRow, actionsOf } from '../plan/actions.queries.ts'
import { type Proposal, proposalsFrom } from '../propose/proposals.ts'
import { type RemedyRow, remediesOf } from '../remedies/remedies.queries.ts'
import { type VerificationRow, verificationsOf } from '../verify/verifications.queries.ts'
import { answersFor, seesNonconformity } from '../visible.ts'
import { standingOf } from '../walk/standing.queries.ts'
import { type CaseFile, fileOf } from './file.queries.ts'

export interface Sheet {
  file: CaseFile
  today: string
  containments: ContainmentRow[]
  remedies: RemedyRow[]
  /** Newest first: the first one holds. */
  analyses: AnalysisRow[]
  actions: ActionRow[]
  verifications: VerificationRow[]
  proposals: Proposal[]
  events: EventRow[]
  standing: Standing
  /** Whether this person may do its steps. */
  isMine: boolean
}

/** Undefined when there is none, or this person does not see it. */
export async function openSheet(read: Read, visit: Visit, id: number): Promise<Sheet | undefined> {
  if (!(await seesNonconformity(read, visit, id))) return undefined
  const file = await fileOf(read, id)
  if (!file) return undefined
  return {
    file,
    today: visit.today,
    containments: await containmentsOf(read, id),
    remedies: await remediesOf(read, id),
    analyses: await analysesOf(read, id),
    actions: await actionsOf(read, id),
    verifications: await verificationsOf(read, id),
    proposals: await proposalsFrom(read, id),
    events: await eventsAbout(read, 'nonconformity', id),
    standing: await standingOf(
      { ...read, actorId: visit.person?.accountId ?? null },
      { ...file, round: file.reopenedTimes },
      visit.today,
    ),
    isMine: await answersFor(read, visit, file),
  }
}

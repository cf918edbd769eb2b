import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { isRefusal, type Refusal, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { keepAttached } from '../../requests/index.ts'
import { may } from '../permissions.ts'
import { endAction } from '../plan/end-action.ts'
import { followPlan } from '../plan/plan-date.ts'
import { positionsOf } from '../visible.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { walkWords } from '../walk/words.ts'
import { carryOutWords } from './words.ts'

/** Whether this person may record an action as done: whoever holds its position, or approves plans. */
export const mayDo = (visit: Visit, positionId: number): boolean =>
  visit.can(may.govern) || (visit.can(may.carryOut) && positionsOf(visit).includes(positionId))

export async function doAction(
  write: Write,
  visit: Visit,
  hand: CaseInHand,
  draft: { action: number; result: string; files: UploadedFile[] },
): Promise<string | Refusal> {
  const words = visit.words(carryOutWords)
  if (hand.state !== 'planned') return refuse({ '': visit.words(walkWords).hindrance['wrong-state'] })
  const positionId = await positionOf(write, hand.id, draft.action)
  if (positionId === undefined) return refuse({ '': words.changed })
  if (!mayDo(visit, positionId)) return refuse({ '': words.notYours })
  const evidence = await keepEvidence(write, visit, draft.files)
  if (isRefusal(evidence)) return evidence
  const done = { done_at: toDate(write.now), done_by: write.actorId, result: draft.result }
  const ended = await endAction(write, hand.id, draft.action, { ...done, evidence_file_id: evidence.fileId })
  if (!ended) return refuse({ '': words.changed })
  await followPlan(write, visit, hand.id)
  await write.event({
    name: 'nonconformity.action-done',
    subject: 'nonconformity',
    subjectId: hand.id,
    positionId,
    data: { action: draft.action },
  })
  return words.done
}

async function keepEvidence(
  write: Write,
  visit: Visit,
  files: readonly UploadedFile[],
): Promise<{ fileId: number | null } | Refusal> {
  if (files.filter(file => file.field === 'evidence').length > 1)
    return refuse({ evidence: visit.words(carryOutWords).oneFile })
  const kept = await keepAttached(write, visit, files, 'evidence')
  return isRefusal(kept) ? kept : { fileId: kept.kept[0]?.id ?? null }
}

async function positionOf(read: Read, nonconformityId: number, actionId: number): Promise<number | undefined> {
  const row = await read.db
    .selectFrom('corrective_action')
    .select('position_id')
    .where('organization_id', '=', read.organizationId)
    .where('nonconformity_id', '=', nonconformityId)
    .where('id', '=', actionId)
    .executeTakeFirst()
  return row?.position_id
}

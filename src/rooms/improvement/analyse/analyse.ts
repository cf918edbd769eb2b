import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Earlier, earlierByCause, earlierById } from '../recurrence/recurrence.queries.ts'
import { type Cause, type Ishikawa, STEP_DAYS } from '../vocabulary.ts'
import { moveCase } from '../walk/move.ts'
import { inDays } from '../walk/on-case.ts'
import type { CaseInHand } from '../walk/take-case.ts'
import { walkWords } from '../walk/words.ts'
import { analyseWords } from './words.ts'

interface AnalysisDraft {
  whys: string[]
  ishikawa: Ishikawa
  rootCause: string
  cause: Cause
  considered: boolean
  systemicStatement: string
}

/**
 * Writes why it happened. When it, or its cause, already happened within twelve months, the analysis must say why what was
 * done then was not enough. It may be written again until the plan is approved; every version stays.
 */
export async function analyse(
  write: Write,
  visit: Visit,
  hand: CaseInHand,
  draft: AnalysisDraft,
): Promise<string | Refusal> {
  const words = visit.words(analyseWords)
  const earlier =
    (hand.recurrenceOf !== null ? await earlierById(write, hand.recurrenceOf) : undefined) ??
    (await earlierByCause(write, { ...hand, cause: draft.cause }))
  if (earlier && !draft.considered) return refuse({ considered: words.missingConsidered(earlier.folio) })
  if (earlier && draft.systemicStatement === '')
    return refuse({ systemicStatement: words.missingStatement(earlier.folio) })
  const refused = await settle(write, visit, hand, draft, earlier, await insert(write, hand.id, draft, earlier))
  if (refused) return refused
  return earlier ? words.doneAgain(earlier.folio) : words.done
}

async function insert(write: Write, id: number, draft: AnalysisDraft, earlier: Earlier | undefined): Promise<number> {
  const row = await write.db
    .insertInto('cause_analysis')
    .values({
      organization_id: write.organizationId,
      nonconformity_id: id,
      whys: JSON.stringify(draft.whys.filter(Boolean)),
      ishikawa: JSON.stringify(draft.ishikawa),
      root_cause: draft.rootCause,
      cause_code: draft.cause,
      earlier_id: earlier?.id ?? null,
      systemic_statement: earlier ? draft.systemicStatement : '',
      analysed_by: write.actorId!,
      analysed_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

async function settle(
  write: Write,
  visit: Visit,
  hand: CaseInHand,
  draft: AnalysisDraft,
  earlier: Earlier | undefined,
  analysisId: number,
): Promise<Refusal | undefined> {
  const set = { cause_code: draft.cause, recurrence_of: earlier?.id ?? null, systemic: earlier !== undefined }
  const told = { event: 'nonconformity.analysed', data: { analysis: analysisId } }
  if (hand.state !== 'analysed')
    return moveCase(write, visit, hand, {
      name: 'analyse',
      stepDueOn: inDays(visit, STEP_DAYS.analysed),
      ...told,
      set,
      standing: { isRecurrence: set.systemic, systemicStatement: draft.systemicStatement },
    })
  const { numUpdatedRows } = await write.db
    .updateTable('nonconformity')
    .set(set)
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', hand.id)
    .where('state', '=', 'analysed')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return refuse({ '': visit.words(walkWords).hindrance['wrong-state'] })
  await write.event({ name: told.event, subject: 'nonconformity', subjectId: hand.id, data: told.data })
  return undefined
}

/** Referring many requests at once: each by the same act as one alone, so that each keeps its own rules and record. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { isRefusal } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { seesCase } from '../case/visible.ts'
import { type ReferralDraft, refer } from '../refer/refer.ts'

export interface Chosen {
  id: number
  /** Place of the step that waited when it was chosen: whoever moved it since is not overruled. */
  seq: number
  folio: string
  summary: string
  /** Null when it is closed, or follows another. */
  step: string | null
  /** It is attended to with another one. */
  follows: boolean
  /** It waits at a step that refers, of a position of this person. */
  ready: boolean
}

/** The chosen requests that this person may see, with the step each waits at. */
export async function chosenRequests(read: Read, visit: Visit, ids: readonly number[]): Promise<Chosen[]> {
  if (ids.length === 0) return []
  const rows = await read.db
    .selectFrom('request as r')
    .leftJoin('request_step as at', join =>
      join
        .onRef('at.organization_id', '=', 'r.organization_id')
        .onRef('at.request_id', '=', 'r.id')
        .on('at.state', '=', 'active'),
    )
    .leftJoin('procedure_step as s', join =>
      join.onRef('s.organization_id', '=', 'r.organization_id').onRef('s.id', '=', 'at.step_id'),
    )
    .select(['r.id', 'r.folio', 'r.summary', 'at.seq', 's.title', 's.act', 's.position_id', 'r.merged_into_id'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.id', 'in', [...ids])
    .orderBy('r.received_at')
    .execute()
  const held = new Set(visit.person?.positions.map(position => position.id))
  const seen: Chosen[] = []
  for (const { id, folio, summary, seq, title, act, position_id, merged_into_id } of rows) {
    if (!(await seesCase(read, visit, id))) continue
    const ready = act === 'refer' && position_id !== null && held.has(position_id)
    seen.push({ id, seq: seq ?? 0, folio, summary, step: title, follows: merged_into_id !== null, ready })
  }
  return seen
}

export interface Referred {
  done: number
  /** Folio and sentence of each that was refused. */
  refused: { folio: string; why: string }[]
}

/** A refusal leaves nothing written, so that the others go on. */
export async function referAll(
  write: Write,
  visit: Visit,
  chosen: readonly Chosen[],
  draft: ReferralDraft,
): Promise<Referred> {
  const outcome: Referred = { done: 0, refused: [] }
  for (const one of chosen) {
    const referred = await refer(write, visit, one.id, one.seq, draft)
    if (isRefusal(referred)) outcome.refused.push({ folio: one.folio, why: Object.values(referred.refused).join('. ') })
    else if ('going' in referred) outcome.done++
  }
  return outcome
}

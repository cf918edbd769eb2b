/** Writing down what was observed: a rating, a turn's minutes, what a visit found, a figure given by hand. */
import type { Temporal } from 'temporal-polyfill'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { ObservationPopulation } from '../vocabulary.ts'

export interface ObservationDraft {
  source: ObservationPopulation | 'manual'
  /** When it happened, which decides its period. */
  at: Temporal.Instant
  serviceId?: number | null
  unitId?: number | null
  channel?: string | null
  /** Only, and always, with `manual`. */
  indicatorId?: number
  /** A score of 1 to 5, minutes, a share of 0 to 1, or 1 for a claim. */
  value?: number
  /** Only together. */
  numerator?: number
  denominator?: number
  /** The promise or theme it speaks of; for a claim, `<charter code>/<commitment code>`. */
  about?: string
  /** What it came from: `request`, `visit`… */
  subject?: string
  subjectId?: number
  note?: string
  evidenceFileId?: number | null
  /** Where it was brought from, and its identity there: the same one is not kept twice. */
  externalSource?: string
  externalId?: string
  replacesId?: number
}

/** Keeps them, and says so in one event for each source. @returns identities of those kept; a repeated external identity is left out */
export async function observe(write: Write, drafts: readonly ObservationDraft[]): Promise<number[]> {
  const ids: number[] = []
  for (let from = 0; from < drafts.length; from += BATCH)
    ids.push(...(await keep(write, drafts.slice(from, from + BATCH))))
  if (ids.length > 0)
    await write.event({
      name: 'observation.recorded',
      subject: 'observation',
      subjectId: ids[0]!,
      data: { n: ids.length, sources: [...new Set(drafts.map(({ source }) => source))] },
    })
  return ids
}

const BATCH = 2000

async function keep(write: Write, drafts: readonly ObservationDraft[]): Promise<number[]> {
  const rows = await write.db
    .insertInto('observation')
    .values(drafts.map(draft => rowOf(write, draft)))
    .onConflict(conflict => conflict.columns(['organization_id', 'external_source', 'external_id']).doNothing())
    .returning('id')
    .execute()
  return rows.map(row => row.id)
}

function rowOf(write: Write, draft: ObservationDraft) {
  return {
    organization_id: write.organizationId,
    source: draft.source,
    at: toDate(draft.at),
    service_id: draft.serviceId ?? null,
    unit_id: draft.unitId ?? null,
    channel: draft.channel ?? null,
    indicator_id: draft.indicatorId ?? null,
    value: draft.value ?? null,
    numerator: draft.numerator ?? null,
    denominator: draft.denominator ?? null,
    about: draft.about ?? null,
    subject: draft.subject ?? null,
    subject_id: draft.subjectId ?? null,
    note: draft.note ?? '',
    evidence_file_id: draft.evidenceFileId ?? null,
    external_source: draft.externalSource ?? null,
    external_id: draft.externalId ?? null,
    recorded_by: write.actorId,
    recorded_at: toDate(write.now),
    replaces_id: draft.replacesId ?? null,
  }
}

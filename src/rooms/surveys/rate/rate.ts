/** The rating of one answer: one stands at a time, and another of the same person replaces it in the period of the first. */
import { sql } from 'kysely'
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import { observe, withdrawObservations } from '../../indicators/index.ts'
import { endedAt, type TrackedRequest } from '../../requests/index.ts'

export interface Rating {
  id: number
  score: number
  comment: string
  at: Date
}

const SOURCE = 'rating'

/** What a rating is about: this answer of this request; a request that is reopened is answered, and rated, again. */
const answerOf = (request: TrackedRequest) => `${request.id}:${endedAt(request)}`

/** The one that stands for the last answer. */
export async function ratingOf(read: Read, request: TrackedRequest): Promise<Rating | undefined> {
  const row = await read.db
    .selectFrom('observation')
    .select(['id', 'value', 'note as comment', 'at'])
    .where('organization_id', '=', read.organizationId)
    .where('subject', '=', 'request')
    .where('subject_id', '=', request.id)
    .where('source', '=', 'satisfaction')
    .where('external_source', '=', SOURCE)
    .where('external_id', 'like', `${answerOf(request)}:%`)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row && { ...row, score: row.value ?? 0 }
}

/** @param replaced said of the one that it replaces @returns whether it replaced another */
export async function rate(
  write: Write,
  request: TrackedRequest,
  { score, comment }: { score: number; comment: string },
  replaced: string,
): Promise<boolean> {
  const place = await lockRequest(write, request.id)
  const before = await ratingOf(write, request)
  if (before && before.score === score && before.comment === comment) return true
  if (before) await withdrawObservations(write, [before.id], replaced)
  await observe(write, [
    {
      ...{ source: 'satisfaction', value: score, note: comment, subject: 'request', subjectId: request.id },
      ...{ serviceId: place.serviceId, unitId: place.unitId, channel: request.channel },
      at: before ? toInstant(before.at) : write.now,
      externalSource: SOURCE,
      externalId: `${answerOf(request)}:${before?.id ?? 0}`,
      replacesId: before?.id,
    },
  ])
  // That it was rated, and not how: the page of the request asks no more for what was given.
  await write.event({ name: 'request.rated', subject: 'request', subjectId: request.id })
  return before !== undefined
}

/** Two ratings of one request take turns. */
async function lockRequest(write: Write, id: number) {
  const { rows } = await sql<{ serviceId: number | null; unitId: number | null }>`
    select service_id as "serviceId", unit_id as "unitId" from request
    where organization_id = ${write.organizationId} and id = ${id} for no key update`.execute(write.db)
  return rows[0]!
}

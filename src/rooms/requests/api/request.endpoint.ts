/** Where a request stands, for the system that filed it: folio and key, as on the tracking page, and as little. */
import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { endpoint, missing } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { followPath } from '../track/paths.ts'
import { requestByKey } from '../track/request-by-key.ts'
import { whatFollows } from '../track/what-follows.ts'
import { KINDS, OUTCOMES, STATES } from '../vocabulary.ts'

const instant = z.string().describe('ISO 8601, UTC')

export const requestEndpoint = endpoint({
  method: 'get',
  path: '/api/v1/requests/:folio',
  permission: may.track,
  summary: 'Where a request stands, what follows and by when',
  params: z.object({ folio: z.string().max(200) }),
  query: z.object({ key: z.string().max(200).default('') }),
  reply: z.object({
    folio: z.string(),
    kind: z.enum(KINDS),
    state: z.enum(STATES),
    outcome: z.enum(OUTCOMES).nullable(),
    mergedInto: z
      .string()
      .nullable()
      .describe('Folio of the request that it is attended to with, being the same matter'),
    service: z.string().nullable(),
    summary: z.string(),
    receivedAt: instant,
    dueAt: instant.nullable(),
    answeredAt: instant.nullable(),
    closedAt: instant.nullable(),
    next: z.object({ words: z.string(), by: instant.nullable() }).nullable(),
    url: z.url(),
  }),
  async answer(handle, visit, { params, query }) {
    const read = handle as Read
    const request = await requestByKey(read, params.folio, query.key)
    if (!request) return missing
    const next = await whatFollows(read, request)
    const { folio, kind, state, outcome, service, summary, tracking_key: key } = request
    return {
      body: {
        ...{ folio, kind, state, outcome, service, summary },
        mergedInto: request.main?.folio ?? null,
        receivedAt: request.received_at.toISOString(),
        dueAt: request.due_at?.toISOString() ?? null,
        answeredAt: request.answered_at?.toISOString() ?? null,
        closedAt: request.closed_at?.toISOString() ?? null,
        next: next ? { words: next.words, by: next.by?.toString() ?? null } : null,
        url: visit.absolute(followPath(folio, key)),
      },
    }
  },
})

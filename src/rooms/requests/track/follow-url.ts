import type { Visit } from '../../../platform/http/visit.ts'
import { followPath } from './paths.ts'
import type { TrackedRequest } from './request-by-key.ts'

/** Where whoever holds its receipt follows a request. */
export const followUrl = (visit: Visit, request: Pick<TrackedRequest, 'folio' | 'tracking_key'>): string =>
  visit.url(followPath(request.folio, request.tracking_key))

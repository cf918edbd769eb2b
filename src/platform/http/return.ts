/** Where to go back to: only a path of the same organization, never another site. */
import { DRAFT_FIELD } from './house.ts'
import type { Visit } from './visit.ts'

export const STAFF_HOME = '/interno'

export function safeReturn(visit: Visit, path: string | undefined, otherwise = STAFF_HOME): string {
  const safe = path !== undefined && /^\/(?![/\\])/.test(path) && !/[\r\n\t\\]/.test(path)
  return visit.url(safe ? path : otherwise)
}

/** True when the person was typing something when the session ended. */
export const resumes = (path: string | undefined): boolean => path?.includes(`${DRAFT_FIELD}=`) ?? false

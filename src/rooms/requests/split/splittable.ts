import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { reopeningOf } from '../reopen/window.ts'
import { isOpen, type State } from '../vocabulary.ts'

/** A follower may be separated while it is open; once it ended, for as long as its author may ask to reopen it. */
export async function isSplittable(
  read: Read,
  visit: Visit,
  follower: { state: State; closedAt: Date | null },
): Promise<boolean> {
  if (isOpen(follower.state)) return true
  return (await reopeningOf(read, visit, { state: follower.state, closed_at: follower.closedAt })).until !== undefined
}

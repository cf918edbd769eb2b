import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { ownPosition } from '../rights.ts'

/** The position by which a person signs a report: one that answers for its charter; for the consolidated one, any. */
export async function signingPosition(
  read: Read,
  visit: Visit,
  charter: { id: number; unitId: number } | null,
): Promise<number | undefined> {
  return charter ? ownPosition(read, visit, charter) : visit.person?.positions[0]?.id
}

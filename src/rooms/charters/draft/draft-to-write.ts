import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Charter, charterById, type Version, versionById } from '../read/charter.queries.ts'
import { mayDraft } from '../rights.ts'

/** The draft that this person may write, or undefined: what is no draft any more has no page to be written in. */
export async function draftToWrite(
  read: Read,
  visit: Visit,
  at: { charter: number; version: number },
): Promise<{ charter: Charter; version: Version } | undefined> {
  const charter = await charterById(read, at.charter)
  const version = charter && (await versionById(read, charter.id, at.version))
  if (!charter || version?.state !== 'draft') return undefined
  return (await mayDraft(read, visit, charter)) ? { charter, version } : undefined
}

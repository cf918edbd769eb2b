/** Moves a version along the table of allowed moves; the UPDATE repeats where it comes from. */
import type { Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Charter, Version } from '../read/charter.queries.ts'
import { afterVersion, type VersionAct } from '../vocabulary.ts'
import { nouns } from '../words/nouns.ts'
import { reviewWords } from './words.ts'

/** @returns a refusal when the version is not, or no longer, where the act begins */
export async function advance(
  write: Write,
  visit: Visit,
  charter: Charter,
  version: Pick<Version, 'id' | 'state'>,
  act: VersionAct,
  more: { content_hash?: string | null } = {},
): Promise<Refusal | undefined> {
  const state = afterVersion(version.state, act)
  const refused = refuse({ '': visit.words(reviewWords).moved(visit.words(nouns).versionStates[version.state]) })
  if (!state) return refused
  const { numUpdatedRows } = await write.db
    .updateTable('charter_version')
    .set({ state, ...more })
    .where('organization_id', '=', write.organizationId)
    .where('charter_id', '=', charter.id)
    .where('id', '=', version.id)
    .where('state', '=', version.state)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? undefined : refused
}

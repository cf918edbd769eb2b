/** What every act on a charter's preparation begins with: the charter is there, and the person may write it. */
import type { Write } from '../../platform/db/handles.ts'
import { type Going, type Missing, missing, type Refusal, refuse } from '../../platform/http/page.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { type Charter, charterById, type Version, versionById } from './read/charter.queries.ts'
import { mayDraft } from './rights.ts'
import { nouns } from './words/nouns.ts'

type Outcome = Going | Refusal | Missing

/** Runs an act on a charter that the person may write. */
export async function drafting(
  write: Write,
  visit: Visit,
  charterId: number,
  work: (charter: Charter) => Promise<Outcome>,
): Promise<Outcome> {
  const charter = await charterById(write, charterId)
  if (!charter) return missing
  if (!(await mayDraft(write, visit, charter))) return refuse({ '': visit.words(nouns).notYours })
  return work(charter)
}

/** Runs an act on the text of a version that is still a draft, which nobody else changes meanwhile. */
export function writing(
  write: Write,
  visit: Visit,
  at: { charter: number; version: number },
  work: (charter: Charter, version: Version) => Promise<Outcome>,
): Promise<Outcome> {
  return drafting(write, visit, at.charter, async charter => {
    await lockVersion(write, at.version)
    const version = await versionById(write, at.charter, at.version)
    if (!version) return missing
    if (version.state !== 'draft') return refuse({ '': visit.words(nouns).notDraft })
    return work(charter, version)
  })
}

/** Holds a version until the transaction ends, so that two who move it at once go one after the other. */
export async function lockVersion(write: Write, versionId: number): Promise<void> {
  await write.db
    .selectFrom('charter_version')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', versionId)
    .forUpdate()
    .execute()
}

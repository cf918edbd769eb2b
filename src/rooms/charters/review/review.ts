/** Sending a draft to review, returning it with a reason, and giving it up. */
import type { Write } from '../../../platform/db/handles.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { checkVersion } from '../check/check-version.ts'
import { refusalFor } from '../check/sentences.ts'
import { may } from '../permissions.ts'
import type { Charter, Version } from '../read/charter.queries.ts'
import { signaturesOf } from '../sign/signatures.queries.ts'
import { advance } from './advance.ts'
import { reviewWords } from './words.ts'

export async function submitVersion(
  write: Write,
  visit: Visit,
  charter: Charter,
  version: Version,
): Promise<Refusal | undefined> {
  const found = await checkVersion(write, version)
  if (found.length > 0) return refusalFor(visit, found)
  const refused = await advance(write, visit, charter, version, 'submit')
  if (refused) return refused
  const data = { number: version.number }
  await write.event({ name: 'charter.submitted', subject: 'charter', subjectId: charter.id, data })
  return undefined
}

/** Voids the signatures already given: the log keeps who had signed what. Quality may, and whoever is to sign. */
export async function returnVersion(
  write: Write,
  visit: Visit,
  charter: Charter,
  version: Version,
  reason: string,
): Promise<Refusal | undefined> {
  const signatures = await signaturesOf(write, version.id)
  const signs = signatures.some(({ positionId }) => visit.person?.positions.some(({ id }) => id === positionId))
  if (!visit.can(may.govern) && !signs) return refuse({ '': visit.words(reviewWords).notYoursToReturn })
  const refused = await advance(write, visit, charter, version, 'return', { content_hash: null })
  if (refused) return refused
  await write.db
    .deleteFrom('charter_signature')
    .where('organization_id', '=', write.organizationId)
    .where('version_id', '=', version.id)
    .execute()
  const voided = signatures
    .filter(({ signedAt }) => signedAt !== null)
    .map(({ duty, position, signedBy, signedAt }) => ({
      duty,
      position,
      signedBy: signedBy ?? '',
      signedAt: signedAt?.toISOString() ?? '',
    }))
  const data = { number: version.number, reason, hash: version.contentHash, voided }
  await write.event({ name: 'charter.returned', subject: 'charter', subjectId: charter.id, data })
  return undefined
}

export async function discardVersion(
  write: Write,
  visit: Visit,
  charter: Charter,
  version: Version,
  reason: string,
): Promise<Refusal | undefined> {
  const refused = await advance(write, visit, charter, version, 'discard')
  if (refused) return refused
  const data = { number: version.number, reason }
  await write.event({ name: 'charter.discarded', subject: 'charter', subjectId: charter.id, data })
  return undefined
}

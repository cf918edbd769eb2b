/** Opening the signatures of a version and giving them: in order, each by who holds the position, all over the same text. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { checkVersion } from '../check/check-version.ts'
import { refusalFor } from '../check/sentences.ts'
import { lockVersion } from '../drafting.ts'
import { type Charter, type Version, versionById } from '../read/charter.queries.ts'
import { positionsInUse } from '../read/places.queries.ts'
import { advance } from '../review/advance.ts'
import { dutyText } from '../words/duty.ts'
import { askNextSigner } from './ask-signer.job.ts'
import { hashOfVersion } from './content.ts'
import { inTurnOf, signaturesOf } from './signatures.queries.ts'
import type { Signer } from './signers.ts'
import { signWords } from './words.ts'

export async function openSignatures(
  write: Write,
  visit: Visit,
  charter: Charter,
  version: Version,
  signers: Signer[],
): Promise<Refusal | undefined> {
  const words = visit.words(signWords)
  const found = await checkVersion(write, version)
  if (found.length > 0) return refusalFor(visit, found)
  if (signers.length === 0) return refuse({ position1: words.missingSigner })
  if (new Set(signers.map(({ positionId }) => positionId)).size < signers.length)
    return refuse({ '': words.repeatedSigner })
  const known = new Set((await positionsInUse(write)).map(({ id }) => id))
  if (signers.some(({ positionId }) => !known.has(positionId))) return refuse({ '': words.unknownSigner })
  const hash = await hashOfVersion(write, version.id)
  const refused = await advance(write, visit, charter, version, 'open_signatures', { content_hash: hash })
  if (refused) return refused
  await write.db
    .insertInto('charter_signature')
    .values(
      signers.map(({ duty, positionId }, index) => ({
        organization_id: write.organizationId,
        version_id: version.id,
        place: index + 1,
        duty,
        position_id: positionId,
      })),
    )
    .execute()
  const data = { number: version.number, hash }
  await write.event({ name: 'charter.signing-opened', subject: 'charter', subjectId: charter.id, data })
  await askNextSigner(write, version.id)
  return undefined
}

/**
 * Signs the place whose turn it is. Two who sign it at once go one after the other, and the second is told that it was done.
 * @param place the one the person saw
 */
export async function signVersion(
  write: Write,
  visit: Visit,
  charter: Charter,
  versionId: number,
  place: number,
): Promise<Refusal | undefined> {
  const words = visit.words(signWords)
  await lockVersion(write, versionId)
  const version = await versionById(write, charter.id, versionId)
  if (!version) return refuse({ '': words.notSigning })
  const signatures = await signaturesOf(write, versionId)
  const wanted = signatures.find(signature => signature.place === place)
  if (wanted?.signedBy)
    return refuse({ '': words.alreadySigned(dutyText(visit, wanted.duty), `${wanted.position} (${wanted.signedBy})`) })
  if (version.state !== 'signing') return refuse({ '': words.notSigning })
  const turn = inTurnOf(signatures)
  if (!turn || turn.place !== place) return refuse({ '': words.notTurn(turn?.position ?? '') })
  if (!visit.person?.positions.some(({ id }) => id === turn.positionId))
    return refuse({ '': words.notYours(turn.position) })
  // The text cannot change after the signatures are opened; if it did, nobody signs what others did not.
  const hash = await hashOfVersion(write, versionId)
  if (hash !== version.contentHash) return refuse({ '': words.otherText })
  await write.db
    .updateTable('charter_signature')
    .set({ signed_by: write.actorId, signed_at: toDate(write.now), content_hash: hash })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', turn.id)
    .where('signed_at', 'is', null)
    .execute()
  await write.event({
    name: 'charter.signed',
    subject: 'charter',
    subjectId: charter.id,
    positionId: turn.positionId,
    data: { number: version.number, what: dutyText(visit, turn.duty), hash },
  })
  if (signatures.some(({ id, signedAt }) => signedAt === null && id !== turn.id)) {
    await askNextSigner(write, versionId)
    return undefined
  }
  const refused = await advance(write, visit, charter, version, 'complete')
  if (refused) return refused
  const data = { number: version.number, hash }
  await write.event({ name: 'charter.approved', subject: 'charter', subjectId: charter.id, data })
  return undefined
}

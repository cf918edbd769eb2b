/** What happens when a claim arrives: one request, one observation, one obligation, however often it is sent. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { nonconformityPath, type Opened } from '../../improvement/index.ts'
import { observe } from '../../indicators/index.ts'
import { type Intake, NOBODY, receive, subjectOf } from '../../requests/index.ts'
import { charterPaths } from '../paths.ts'
import type { Claim, Claimed } from './claim.ts'
import type { Mentioned } from './mentioned.ts'
import { openForClaim } from './open-for-claim.ts'
import { claimWords } from './words.ts'

type Received = Claim & { serviceId: number | null; mentioned: Mentioned | undefined }

/** Receives it once, however often it is sent with the same key. */
export async function receiveClaim(write: Write, visit: Visit, claimed: Claimed, claim: Received): Promise<void> {
  const { charter, commitment } = claimed
  const receipt = await receive(write, await intakeOf(write, visit, claimed, claim), NOBODY)
  if (receipt.repeated) return
  await write.db
    .insertInto('commitment_claim')
    .values({
      organization_id: write.organizationId,
      charter_id: charter.id,
      commitment_id: commitment.id,
      request_id: receipt.id,
      about_folio: claim.mentioned?.folio ?? '',
      claimed_at: toDate(write.now),
    })
    .execute()
  await observe(write, [
    {
      source: 'claim',
      at: write.now,
      serviceId: claim.serviceId,
      unitId: charter.unit.id,
      channel: 'web',
      value: 1,
      about: `${charter.code}/${commitment.code}`,
      subject: 'request',
      subjectId: receipt.id,
    },
  ])
  const what = `${commitment.code}: ${receipt.folio}`
  await write.event({ name: 'charter.claimed', subject: 'charter', subjectId: charter.id, data: { what } })
  const opened = await openForClaim(write, visit, claimed, { ...receipt, serviceId: claim.serviceId })
  await tellClaimed(write, claimed, receipt.id, opened, claim.mentioned)
}

/** Tells the room of requests, which knows no charters, what promise a request is about and what it opened. */
export async function tellClaimed(
  write: Write,
  { charter, commitment }: Claimed,
  requestId: number,
  opened: Opened,
  mentioned?: Mentioned,
): Promise<void> {
  const { code, statement, remedy } = commitment
  const path = charterPaths.home(charter.id)
  const publicPath = `${charterPaths.publicCharter(charter.code)}#${code}`
  const promise = { code, statement, remedy, charterTitle: charter.title, path, publicPath }
  const data = {
    ...promise,
    nonconformity: opened.folio,
    nonconformityPath: nonconformityPath(opened.id),
    ...(mentioned ? { mentioned } : {}),
  }
  await write.event({ name: 'commitment.claimed', subject: 'request', subjectId: requestId, data })
}

async function intakeOf(write: Write, visit: Visit, { commitment }: Claimed, claim: Received): Promise<Intake> {
  const { description, identity, name, email, telephone, serviceId, key, mentioned } = claim
  const words = visit.words(claimWords)
  return {
    kind: await kindOfClaims(write),
    channel: 'web',
    serviceId,
    neighbourhoodId: null,
    address: '',
    latitude: null,
    longitude: null,
    summary: words.summary(commitment.code, subjectOf(description)),
    description: mentioned ? `${description}\n\n${words.aboutFolio(mentioned.folio)}` : description,
    answers: {},
    identity,
    requester: identity === 'anonymous' ? undefined : { name, email, telephone },
    locale: visit.locale,
    receivedAt: write.now,
    files: [],
    intakeKey: key,
  }
}

/** What an organization calls a claim: some take only complaints. */
async function kindOfClaims(read: Read): Promise<Intake['kind']> {
  const { request_kinds: kinds } = await read.db
    .selectFrom('organization')
    .select('request_kinds')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  return kinds.includes('claim') ? 'claim' : 'complaint'
}

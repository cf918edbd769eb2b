/** Claims that were made in the past, of requests that are here already: for examples. */
import type { Temporal } from 'temporal-polyfill'
import { type Write, writeHandle } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { openNonconformity } from '../../improvement/index.ts'
import { observe } from '../../indicators/index.ts'
import { obligationOf } from '../follow-up/obligation.ts'
import { charterPaths } from '../paths.ts'
import { charterInForce } from '../read/charter-in-force.ts'
import { tellClaimed } from './receive-claim.ts'
import { claimWords } from './words.ts'

export interface PastClaim {
  charter: string
  /** C1, C2… of the version in force. */
  commitment: string
  requestId: number
  at: Temporal.Instant
  description: string
}

/** Each ties its request to the promise, is counted, and opens its nonconformity, at its own instant. */
export async function addPastClaims(write: Write, locale: Locale, claims: readonly PastClaim[]): Promise<void> {
  for (const claim of claims) {
    const then = { ...writeHandle(write.db, { ...write, actorId: null, now: claim.at }), job: write.job }
    const charter = await charterInForce(then, claim.charter)
    const commitment = charter?.commitments.find(({ code }) => code === claim.commitment)
    if (!charter || !commitment) throw new Error(`there is no promise ${claim.charter}/${claim.commitment} to claim`)
    await keep(then, charter.id, commitment.id, claim)
    const { ownerPositionId, dueOn, serviceId } = await obligationOf(then, charter.id)
    await observe(then, [
      {
        ...{ source: 'claim', at: claim.at, serviceId, unitId: charter.unit.id, channel: 'web', value: 1 },
        ...{ about: `${claim.charter}/${claim.commitment}`, subject: 'request', subjectId: claim.requestId },
      },
    ])
    const opened = await openNonconformity(then, {
      originKey: `claim:${claim.requestId}`,
      ...{
        origin: 'claim',
        subject: 'commitment',
        subjectId: commitment.id,
        originPath: charterPaths.home(charter.id),
      },
      title: claimWords(locale).unfulfilled(commitment.code, charter.title).slice(0, 200),
      ...{ description: claim.description, severity: 'minor', unitId: charter.unit.id },
      ...{ serviceId, ownerPositionId, dueOn },
      affected: [{ requestId: claim.requestId, remedy: commitment.remedy || undefined }],
    })
    await tellClaimed(then, { charter, commitment }, claim.requestId, opened)
  }
}

async function keep(
  write: Write,
  charterId: number,
  commitmentId: number,
  { requestId, at }: PastClaim,
): Promise<void> {
  await write.db
    .insertInto('commitment_claim')
    .values({
      ...{ organization_id: write.organizationId, charter_id: charterId, commitment_id: commitmentId },
      ...{ request_id: requestId, claimed_at: toDate(at) },
    })
    .execute()
}

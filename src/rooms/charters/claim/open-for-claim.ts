import type { Write } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Opened, openNonconformity } from '../../improvement/index.ts'
import { obligationOf } from '../follow-up/obligation.ts'
import { samePromise } from '../follow-up/same-promise.queries.ts'
import { charterPaths } from '../paths.ts'
import type { Claimed } from './claim.ts'
import { claimWords } from './words.ts'

interface ReceivedClaim {
  id: number
  folio: string
  serviceId: number | null
}

/**
 * A complaint about a promise obliges its unit to act as much as a figure that falls short (Metepec, 2024: quejas y
 * reclamaciones about a commitment); one nonconformity for each claim, with the person who claims first among the affected.
 */
export async function openForClaim(
  write: Write,
  visit: Visit,
  { charter, commitment }: Claimed,
  claim: ReceivedClaim,
): Promise<Opened> {
  const { ownerPositionId, dueOn } = await obligationOf(write, charter.id)
  return openNonconformity(write, {
    originKey: `claim:${claim.id}`,
    origin: 'claim',
    subject: 'commitment',
    subjectId: commitment.id,
    sameSubjects: await samePromise(write, charter.id, commitment.code),
    originPath: charterPaths.home(charter.id),
    title: visit.words(claimWords).unfulfilled(commitment.code, charter.title).slice(0, 200),
    // What the citizen wrote stays in the request, where fewer may read it: the folio leads there.
    description: visit.words(claimWords).told(claim.folio, commitment.statement).slice(0, 4000),
    severity: 'minor',
    unitId: charter.unit.id,
    serviceId: claim.serviceId,
    ownerPositionId,
    dueOn,
    affected: [{ requestId: claim.id, remedy: commitment.remedy || undefined }],
  })
}

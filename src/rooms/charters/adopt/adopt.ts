/** Deciding what was proposed because a promise was not kept: accepted, it goes into the draft; the charter in force does not move. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { isRefusal, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { decideProposal, type Proposal, proposalsOf } from '../../improvement/index.ts'
import { nextCode } from '../draft/commitment.ts'
import { startVersion } from '../draft/start-version.ts'
import { lockVersion } from '../drafting.ts'
import { type Charter, versionById } from '../read/charter.queries.ts'
import { commitmentsOf } from '../read/commitments.queries.ts'
import { adoptWords } from './words.ts'

export interface Decision {
  proposalId: number
  reason: string
}

/** @returns the code of the promise as it stands in the draft */
export async function acceptProposal(
  write: Write,
  visit: Visit,
  charter: Charter,
  { proposalId, reason }: Decision,
): Promise<{ code: string; versionId: number } | Refusal> {
  const words = visit.words(adoptWords)
  const proposal = await pending(write, charter.id, proposalId)
  if (!proposal) return refuse({ '': words.decided })
  const started = await startVersion(write, visit, charter)
  if (isRefusal(started)) return started
  await lockVersion(write, started.versionId)
  const version = await versionById(write, charter.id, started.versionId)
  if (version?.state !== 'draft') return refuse({ '': words.busy })
  const code = await writeProposal(write, charter.id, version.id, proposal)
  if (!code) return refuse({ '': words.gone(proposal.commitmentCode ?? '') })
  const decided = await decideProposal(write, {
    id: proposal.id,
    decision: 'accepted',
    reason,
    versionId: version.id,
  })
  if (!decided) return refuse({ '': words.decided })
  await note(write, charter.id, proposal, 'accepted')
  return { code, versionId: version.id }
}

export async function rejectProposal(
  write: Write,
  visit: Visit,
  charter: Charter,
  { proposalId, reason }: Decision,
): Promise<Refusal | undefined> {
  const proposal = await pending(write, charter.id, proposalId)
  const decided = proposal && (await decideProposal(write, { id: proposal.id, decision: 'rejected', reason }))
  if (!decided) return refuse({ '': visit.words(adoptWords).decided })
  await note(write, charter.id, proposal, 'rejected')
  return undefined
}

async function pending(write: Write, charterId: number, id: number): Promise<Proposal | undefined> {
  const proposals = await proposalsOf(write, charterId)
  return proposals.find(proposal => proposal.id === id && proposal.state === 'proposed')
}

/** A change keeps everything of the promise but its sentence; a new one begins with its sentence only. */
async function writeProposal(
  write: Write,
  charterId: number,
  versionId: number,
  { commitmentCode, statement }: Proposal,
): Promise<string | undefined> {
  const promises = await commitmentsOf(write, versionId)
  if (commitmentCode !== null) {
    const known = promises.find(({ code }) => code === commitmentCode)
    if (!known) return undefined
    await write.db
      .updateTable('commitment')
      .set({ statement })
      .where('organization_id', '=', write.organizationId)
      .where('id', '=', known.id)
      .execute()
    return commitmentCode
  }
  const code = await nextCode(write, charterId)
  await write.db
    .insertInto('commitment')
    .values({
      organization_id: write.organizationId,
      charter_id: charterId,
      version_id: versionId,
      code,
      place: promises.length + 1,
      statement,
      created_at: toDate(write.now),
    })
    .execute()
  return code
}

const note = (write: Write, charterId: number, proposal: Proposal, decision: string) =>
  write.event({
    name: 'charter.proposal-decided',
    subject: 'charter',
    subjectId: charterId,
    data: { what: proposal.statement, decision, folio: proposal.folio },
  })

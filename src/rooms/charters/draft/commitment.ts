/** Writing one promise of a draft: what it answers, what it says, how it is judged, what is given when it is not kept. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Missing, missing, type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Comparator } from '../../indicators/index.ts'
import type { Charter } from '../read/charter.queries.ts'
import { commitmentsOf, indicatorIdsOf } from '../read/commitments.queries.ts'
import { expectationsOf } from '../study/studies.queries.ts'
import { choosableIndicators, followIndicators } from './indicators.ts'
import { draftWords } from './words.ts'

/** A draft may be incomplete: what is missing is told by the checks, before anybody signs. */
export interface CommitmentForm {
  expectationId: number | null
  statement: string
  indicatorId: number | null
  comparator: Comparator | null
  target: number | null
  upper: number | null
  population: string
  remedy: string
  complaintChannel: string
  validFrom: string | null
  validTo: string | null
}

interface Of {
  charter: Charter
  versionId: number
}

export async function addCommitment(
  write: Write,
  visit: Visit,
  { charter, versionId }: Of,
  draft: CommitmentForm,
): Promise<number | Refusal> {
  const refused = await refusalOf(write, visit, { charter, versionId }, draft)
  if (refused) return refused
  const place = (await commitmentsOf(write, versionId)).length + 1
  const { id } = await write.db
    .insertInto('commitment')
    .values({
      organization_id: write.organizationId,
      charter_id: charter.id,
      version_id: versionId,
      code: await nextCode(write, charter.id),
      place,
      ...(await rowOf(write, charter.id, draft)),
      created_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await follow(write, versionId, draft.indicatorId)
  return id
}

export async function changeCommitment(
  write: Write,
  visit: Visit,
  { charter, versionId }: Of,
  id: number,
  draft: CommitmentForm,
): Promise<Refusal | Missing | undefined> {
  if (!(await commitmentsOf(write, versionId)).some(known => known.id === id)) return missing
  const refused = await refusalOf(write, visit, { charter, versionId }, draft)
  if (refused) return refused
  await write.db
    .updateTable('commitment')
    .set(await rowOf(write, charter.id, draft))
    .where('organization_id', '=', write.organizationId)
    .where('version_id', '=', versionId)
    .where('id', '=', id)
    .execute()
  await follow(write, versionId, draft.indicatorId)
  return undefined
}

/** Takes a promise out of the draft; its code is not given to another. */
export async function dropCommitment(write: Write, versionId: number, id: number): Promise<Missing | undefined> {
  const { numDeletedRows } = await write.db
    .deleteFrom('commitment')
    .where('organization_id', '=', write.organizationId)
    .where('version_id', '=', versionId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n ? undefined : missing
}

async function refusalOf(
  read: Read,
  visit: Visit,
  { charter, versionId }: Of,
  draft: CommitmentForm,
): Promise<Refusal | undefined> {
  const words = visit.words(draftWords)
  if (draft.comparator === 'between' && draft.upper === null) return refuse({ upper: words.missingUpper })
  if (draft.comparator === 'between' && draft.target === null) return refuse({ target: words.missingLower })
  if (draft.comparator !== null && draft.target === null) return refuse({ target: words.missingTarget })
  if (draft.comparator === null && draft.target !== null) return refuse({ comparator: words.missingComparator })
  if (draft.upper !== null && draft.target !== null && draft.upper <= draft.target)
    return refuse({ upper: words.reversedTarget })
  if (draft.validFrom && draft.validTo && draft.validTo < draft.validFrom)
    return refuse({ validTo: words.reversedDays })
  if (draft.expectationId !== null && !(await expectationsOf(read, charter.id)).some(e => e.id === draft.expectationId))
    return refuse({ expectationId: words.unknownExpectation })
  if (draft.indicatorId === null) return undefined
  const choosable = await choosableIndicators(read, charter, await indicatorIdsOf(read, versionId))
  const known = choosable.some(indicator => indicator.id === draft.indicatorId)
  return known ? undefined : refuse({ indicatorId: words.unknownIndicator })
}

async function rowOf(read: Read, charterId: number, draft: CommitmentForm) {
  const expectation = (await expectationsOf(read, charterId)).find(({ id }) => id === draft.expectationId)
  return {
    expectation_id: draft.expectationId,
    attribute: expectation?.attribute ?? '',
    statement: draft.statement,
    indicator_id: draft.indicatorId,
    comparator: draft.comparator,
    target: draft.target,
    target_upper: draft.comparator === 'between' ? draft.upper : null,
    population: draft.population,
    remedy: draft.remedy,
    complaint_channel: draft.complaintChannel,
    valid_from: draft.validFrom,
    valid_to: draft.validTo,
  }
}

/** A promise's indicator is among those its version follows. */
async function follow(write: Write, versionId: number, indicatorId: number | null): Promise<void> {
  const followed = await indicatorIdsOf(write, versionId)
  if (indicatorId !== null && !followed.includes(indicatorId))
    await followIndicators(write, versionId, [...followed, indicatorId])
}

/** C1, C2…: one more than the highest that the charter has ever used. */
export async function nextCode(read: Read, charterId: number): Promise<string> {
  const rows = await read.db
    .selectFrom('commitment')
    .select('code')
    .distinct()
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charterId)
    .execute()
  return `C${Math.max(0, ...rows.map(({ code }) => Number(code.slice(1)))) + 1}`
}

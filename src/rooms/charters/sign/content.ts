/** What is signed: everything a version promises, in words and numbers, without the identities of its rows. */
import { contentHash } from '../../../platform/codes/canonical.ts'
import type { Read } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'
import { servicesOf } from '../read/charter-in-force.ts'
import { commitmentsOf } from '../read/commitments.queries.ts'

export interface CharterContent {
  [part: string]: Json
}

/** The content of a version, ready to be printed into a hash. */
export async function contentOf(read: Read, versionId: number): Promise<CharterContent> {
  const version = await read.db
    .selectFrom('charter_version as v')
    .innerJoin('charter as c', j =>
      j.onRef('c.organization_id', '=', 'v.organization_id').onRef('c.id', '=', 'v.charter_id'),
    )
    .select(['c.id', 'c.code', 'c.title', 'v.number', 'v.summary', 'v.general', 'v.remedies', 'v.complementary'])
    .where('v.organization_id', '=', read.organizationId)
    .where('v.id', '=', versionId)
    .executeTakeFirstOrThrow()
  const { id, ...texts } = version
  const codes = await indicatorCodes(read, versionId)
  return {
    ...texts,
    services: (await servicesOf(read, id)).map(service => service.code).sort(),
    indicators: [...codes.values()],
    commitments: (await commitmentsOf(read, versionId)).map(
      ({ id: _row, expectationId: _expectation, indicatorId, target, ...said }) => ({
        ...said,
        indicator: indicatorId === null ? null : (codes.get(indicatorId) ?? null),
        target: target && { ...target },
      }),
    ),
  }
}

/** SHA-256 of what a version promises. */
export const hashOfVersion = async (read: Read, versionId: number): Promise<string> =>
  contentHash(await contentOf(read, versionId))

async function indicatorCodes(read: Read, versionId: number): Promise<Map<number, string>> {
  const rows = await read.db
    .selectFrom('charter_indicator as ci')
    .innerJoin('indicator as i', j =>
      j.onRef('i.organization_id', '=', 'ci.organization_id').onRef('i.id', '=', 'ci.indicator_id'),
    )
    .select(['i.id', 'i.code'])
    .where('ci.organization_id', '=', read.organizationId)
    .where('ci.version_id', '=', versionId)
    .orderBy('ci.place')
    .execute()
  return new Map(rows.map(row => [row.id, row.code]))
}

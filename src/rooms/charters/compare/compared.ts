/** A version with all that two versions are compared by. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Version } from '../read/charter.queries.ts'
import { commitmentsOf, indicatorIdsOf } from '../read/commitments.queries.ts'
import type { ComparedVersion } from './differences.ts'

export type WholeVersion = Version & ComparedVersion

export async function compared(read: Read, version: Version): Promise<WholeVersion> {
  return {
    ...version,
    commitments: await commitmentsOf(read, version.id),
    indicatorIds: await indicatorIdsOf(read, version.id),
  }
}

/** Identities of the indicators that any of them follows or promises, each once. */
export function namedIn(...versions: ComparedVersion[]): number[] {
  const all = versions.flatMap(({ commitments, indicatorIds }) => [
    ...indicatorIds,
    ...commitments.flatMap(({ indicatorId }) => (indicatorId === null ? [] : [indicatorId])),
  ])
  return [...new Set(all)]
}

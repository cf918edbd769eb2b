/** Everything the page of a version shows: its promises with the indicator of each, and what it follows. */
import type { Read } from '../../../platform/db/handles.ts'
import { type Indicator, indicatorsById } from '../../indicators/index.ts'
import type { Charter, Version } from '../read/charter.queries.ts'
import { type Commitment, commitmentsOf, indicatorIdsOf } from '../read/commitments.queries.ts'
import { positionsInUse } from '../read/places.queries.ts'
import { usualSigners } from '../sign/signers.ts'

export interface VersionContents {
  commitments: Commitment[]
  indicators: Indicator[]
  positions: Awaited<ReturnType<typeof positionsInUse>>
  usual: Awaited<ReturnType<typeof usualSigners>>
}

export async function versionContents(read: Read, charter: Charter, version: Version): Promise<VersionContents> {
  const choosing = version.state === 'review'
  return {
    commitments: await commitmentsOf(read, version.id),
    indicators: await indicatorsById(read, await indicatorIdsOf(read, version.id)),
    positions: choosing ? await positionsInUse(read) : [],
    usual: choosing ? await usualSigners(read, charter.unitId) : new Map(),
  }
}

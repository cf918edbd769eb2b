import type { Read } from '../../../platform/db/handles.ts'
import { type Indicator, indicatorsById } from '../../indicators/index.ts'
import { compared, namedIn, type WholeVersion } from '../compare/compared.ts'
import { type Difference, differences } from '../compare/differences.ts'
import { type Version, versionsOf } from '../read/charter.queries.ts'
import { type CharterInForce, charterInForce } from '../read/charter-in-force.ts'

export interface RecalledVersion {
  charter: CharterInForce
  version: WholeVersion
  /** Every version that was ever published, newest first. */
  published: Version[]
  /** The version that took its place, with what it says that this one did not; undefined of the last. */
  next: { number: number; found: Difference[] } | undefined
  /** Days on which the charter bound to nothing while this version stood, oldest first; `to` is null while it lasts. */
  suspensions: { from: string; to: string | null }[]
  indicators: Indicator[]
}

/** Undefined when the charter has no published version of that number. */
export async function recalledVersion(read: Read, code: string, number: number): Promise<RecalledVersion | undefined> {
  const charter = await charterInForce(read, code)
  if (!charter) return undefined
  const published = (await versionsOf(read, charter.id)).filter(({ publishedAt }) => publishedAt !== null)
  const place = published.findIndex(version => version.number === number)
  const own = published[place]
  if (!own) return undefined
  const version = await compared(read, own)
  const after = published[place - 1] && (await compared(read, published[place - 1]!))
  const indicators = await indicatorsById(read, namedIn(version, ...(after ? [after] : [])))
  const next = after && { number: after.number, found: differences(version, after) }
  return { charter, version, published, next, suspensions: await suspensionsIn(read, charter.id, own), indicators }
}

async function suspensionsIn(read: Read, charterId: number, { inForceFrom, inForceTo }: Version) {
  return await read.db
    .selectFrom('charter_suspension')
    .select(['starts_on as from', 'ends_on as to'])
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charterId)
    .where(when => when.or([when('ends_on', 'is', null), when('ends_on', '>=', inForceFrom)]))
    .$if(inForceTo !== null, query => query.where('starts_on', '<=', inForceTo!))
    .orderBy('starts_on')
    .execute()
}

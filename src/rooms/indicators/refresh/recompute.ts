/** Throws every reading away and reads all again: what was measured ever, and the running periods. */
import type { Write } from '../../../platform/db/handles.ts'
import { indicatorsById } from '../indicators.queries.ts'
import { readAgain, refresh } from './refresh.ts'

/** @returns how many cells were read */
export async function recompute(write: Write): Promise<number> {
  await write.db.deleteFrom('reading').where('organization_id', '=', write.organizationId).execute()
  await refresh(write)
  const cells = await write.db
    .selectFrom('measurement')
    .select(['indicator_id as indicatorId', 'starts_on as startsOn', 'ends_on as endsOn'])
    .distinct()
    .where('organization_id', '=', write.organizationId)
    .execute()
  const indicators = await indicatorsById(write, [...new Set(cells.map(({ indicatorId }) => indicatorId))])
  await readAgain(
    write,
    indicators,
    cells.map(({ indicatorId, ...period }) => ({ indicatorId, period })),
  )
  const { n } = await write.db
    .selectFrom('reading')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('organization_id', '=', write.organizationId)
    .executeTakeFirstOrThrow()
  return n
}

import type { Write } from '../../../platform/db/handles.ts'

/**
 * The next folio of a year, or what `known` finds once the counter is ours: two who open the same at once wait here for each
 * other, so that one finds the other's and no number is lost.
 */
export async function nextFolio<T>(
  write: Write,
  year: number,
  known: () => Promise<T | undefined>,
): Promise<string | T> {
  const counter = { organization_id: write.organizationId, year }
  await write.db
    .insertInto('nonconformity_counter')
    .values(counter)
    .onConflict(c => c.doNothing())
    .execute()
  const { last } = await write.db
    .selectFrom('nonconformity_counter')
    .select('last')
    .where('organization_id', '=', write.organizationId)
    .where('year', '=', year)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const found = await known()
  if (found !== undefined) return found
  await write.db
    .updateTable('nonconformity_counter')
    .set({ last: last + 1 })
    .where('organization_id', '=', write.organizationId)
    .where('year', '=', year)
    .execute()
  return `NC-${year}-${String(last + 1).padStart(4, '0')}`
}

import type { Read } from '../../../platform/db/handles.ts'

/** Rows of one promise in all the versions of its charter: its code is who it is. */
export async function samePromise(read: Read, charterId: number, code: string): Promise<number[]> {
  const rows = await read.db
    .selectFrom('commitment')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('charter_id', '=', charterId)
    .where('code', '=', code)
    .execute()
  return rows.map(({ id }) => id)
}

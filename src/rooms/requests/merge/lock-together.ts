import type { Write } from '../../../platform/db/handles.ts'

/** Locks several requests until the act ends, always in the same order, so that two acts never wait for each other. */
export async function lockTogether(write: Write, ids: readonly number[]): Promise<void> {
  await write.db
    .selectFrom('request')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
}

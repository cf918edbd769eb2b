import type { Write } from '../../../platform/db/handles.ts'

export interface Place {
  slug: string
  host: string | null
  locale: string
  time_zone: string
}

/** What a message says of the organization that sends it. */
export const placeOf = (write: Write): Promise<Place> =>
  write.db
    .selectFrom('organization')
    .select(['slug', 'host', 'locale', 'time_zone'])
    .where('id', '=', write.organizationId)
    .executeTakeFirstOrThrow()

/** What may be asked for: a service of the catalogue, or whatever the person needs when none was found. */
import type { Read } from '../../../platform/db/handles.ts'
import { type OfferedService, offeredService, type Question } from '../../catalogue/index.ts'
import { KINDS, type Kind } from '../vocabulary.ts'

export interface Offer {
  service: OfferedService | null
  kinds: readonly Kind[]
  location: 'required' | 'optional' | 'none'
  allowsAnonymous: boolean
  questions: readonly Question[]
}

/** The offer of a service by identity or code, or the general one; undefined when the service is not offered (any more). */
export async function offerOf(read: Read, by: number | string | null): Promise<Offer | undefined> {
  if (by === null) {
    const { request_kinds: kinds } = await read.db
      .selectFrom('organization')
      .select('request_kinds')
      .where('id', '=', read.organizationId)
      .executeTakeFirstOrThrow()
    return { service: null, kinds: known(kinds), location: 'optional', allowsAnonymous: true, questions: [] }
  }
  const service = await offeredService(read, by)
  return service && { ...service, service, kinds: known(service.kinds) }
}

const known = (kinds: readonly string[]): Kind[] => KINDS.filter(kind => kinds.includes(kind))

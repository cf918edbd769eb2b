/** The request that a draft became, for the page that says so. */
import type { Read } from '../../../../platform/db/handles.ts'
import type { Kind } from '../../vocabulary.ts'

export interface SentRequest {
  id: number
  folio: string
  tracking_key: string
  due_at: Date | null
  due_account: unknown
  term_amount: number | null
  term_unit: string | null
  email: string | null
  kind: Kind
}

export async function requestOfDraft(read: Read, draft: string): Promise<SentRequest | undefined> {
  return read.db
    .selectFrom('request as r')
    .leftJoin('requester as p', j =>
      j.onRef('p.organization_id', '=', 'r.organization_id').onRef('p.request_id', '=', 'r.id'),
    )
    .select([
      'r.id',
      'r.folio',
      'r.tracking_key',
      'r.due_at',
      'r.due_account',
      'r.term_amount',
      'r.term_unit',
      'p.email',
      'r.kind',
    ])
    .$narrowType<{ kind: Kind }>()
    .where('r.organization_id', '=', read.organizationId)
    .where('r.intake_key', '=', draft)
    .executeTakeFirst()
}

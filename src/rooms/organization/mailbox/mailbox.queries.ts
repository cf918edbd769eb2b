import type { Read } from '../../../platform/db/handles.ts'

export interface KeptMessage {
  id: number
  recipient: string
  subject: string
  body: string
  created_at: Date
}

/** The fifty newest messages of the outbox. */
export function newestMessages(read: Read): Promise<KeptMessage[]> {
  return read.db
    .selectFrom('mail_message')
    .select(['id', 'recipient', 'subject', 'body', 'created_at'])
    .where('organization_id', '=', read.organizationId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
}

/** How to reach the office by other means than this page. */
import type { Read } from '../../../platform/db/handles.ts'

export interface OfficeContact {
  telephone: string
  email: string
}

export async function officeContact(read: Read): Promise<OfficeContact> {
  const { contact } = await read.db
    .selectFrom('organization')
    .select('contact')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  const { telephone = '', email = '' } = contact as Partial<OfficeContact>
  return { telephone, email }
}

/** Every night: ended sessions, used or expired links and what was being typed two days ago are erased. */
import { toDate } from '../../../platform/db/time.ts'
import type { Job } from '../../../platform/http/room.ts'

const DRAFT_HOURS = 48

export const forgetJob: Job = {
  name: 'people.forget',
  every: '17 9 * * *',
  async run(write) {
    const now = toDate(write.now)
    const { organizationId, db } = write
    await db.deleteFrom('session').where('organization_id', '=', organizationId).where('expires_at', '<', now).execute()
    await db
      .deleteFrom('account_link')
      .where('organization_id', '=', organizationId)
      .where('expires_at', '<', now)
      .execute()
    await db
      .deleteFrom('typed_draft')
      .where('organization_id', '=', organizationId)
      .where('created_at', '<', toDate(write.now.subtract({ hours: DRAFT_HOURS })))
      .execute()
  },
}

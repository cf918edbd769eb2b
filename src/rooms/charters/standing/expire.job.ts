import type { Job } from '../../../platform/http/room.ts'
import { expireCharters } from './standing.ts'

/** Every hour, because each organization has its own midnight. Run twice, the second finds nothing. */
export const expireJob: Job = {
  name: 'charters.expire',
  every: '21 * * * *',
  async run(write) {
    await expireCharters(write)
  },
}

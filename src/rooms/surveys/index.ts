/** Surveys: what people say of how they were attended. */
import type { Room } from '../../platform/http/room.ts'
import { may } from './permissions.ts'
import { ratePage } from './rate/rate.page.tsx'

export const surveysRoom: Room = {
  name: 'surveys',
  routes: [ratePage],
  permissions: Object.values(may),
}

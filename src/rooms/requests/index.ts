/** Citizen requests: received, decided, referred, answered, closed, and what can be read about them. */
import type { Room } from '../../platform/http/room.ts'
import { fileRoutes } from './file/index.ts'
import { may } from './permissions.ts'

export { type Intake, type Receipt, receive } from './receive/receive.ts'

export const requestsRoom: Room = {
  name: 'requests',
  routes: [...fileRoutes],
  permissions: Object.values(may),
}

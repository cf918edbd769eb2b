/** What a town hall does here: the list of rooms, in the order of the navigation. */
import type { Room } from './platform/http/room.ts'
import { organizationRoom } from './rooms/organization/index.ts'
import { peopleRoom } from './rooms/people/index.ts'

export const rooms: Room[] = [organizationRoom, peopleRoom]

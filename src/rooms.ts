/** What a town hall does here: the list of rooms, in the order of the navigation. */
import type { Room } from './platform/http/room.ts'
import { catalogueRoom } from './rooms/catalogue/index.ts'
import { chartersRoom, commitmentsToJudge } from './rooms/charters/index.ts'
import { improvementRoom } from './rooms/improvement/index.ts'
import { indicatorsRoom, promisesAreFound } from './rooms/indicators/index.ts'
import { organizationRoom } from './rooms/organization/index.ts'
import { peopleRoom } from './rooms/people/index.ts'
import { proceduresRoom } from './rooms/procedures/index.ts'
import { requestsRoom } from './rooms/requests/index.ts'
import { surveysRoom } from './rooms/surveys/index.ts'
import { transparencyRoom } from './rooms/transparency/index.ts'
import { visitsRoom } from './rooms/visits/index.ts'

export const rooms: Room[] = [
  requestsRoom,
  catalogueRoom,
  chartersRoom,
  indicatorsRoom,
  proceduresRoom,
  visitsRoom,
  improvementRoom,
  organizationRoom,
  peopleRoom,
  surveysRoom,
  transparencyRoom,
]

promisesAreFound(commitmentsToJudge)

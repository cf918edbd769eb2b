/** The catalogue of services: what the organization offers, who answers for it and in what term. */
import type { Room } from '../../platform/http/room.ts'

export { addServices } from './establish.ts'
export { findServices, type ListedService, listedServices } from './find/find-services.ts'
export { type OfferedService, offeredService, type Question } from './find/offered-service.ts'

export const catalogueRoom: Room = { name: 'catalogue', routes: [], permissions: [] }

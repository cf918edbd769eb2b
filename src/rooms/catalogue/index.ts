/** The catalogue of services: what the organization offers, who answers for it and in what term. */
import type { Room } from '../../platform/http/room.ts'

export const catalogueRoom: Room = { name: 'catalogue', routes: [], permissions: [] }

/** Why a request cannot follow another. Pure. */
import type { Side } from './sides.queries.ts'

/** Of the one that would follow: it ended, was answered, follows another already, or others follow it. */
type OfFollower = 'closed' | 'answered' | 'follows' | 'followed'
/** Of the one that would be followed. */
type OfMain = 'itself' | 'mainClosed' | 'mainAnswered' | 'mainFollows'
export type Obstacle = OfFollower | OfMain

type Standing = Pick<Side, 'id' | 'answeredAt' | 'closedAt' | 'mergedIntoId' | 'followers'>

/**
 * What keeps a request from following any other. One that was answered already needs nothing from another; one that others
 * follow is the main one, and a chain would leave them behind when it is undone.
 */
export function obstacleOf({ closedAt, answeredAt, mergedIntoId, followers }: Standing): OfFollower | undefined {
  if (mergedIntoId !== null) return 'follows'
  if (closedAt) return 'closed'
  if (answeredAt) return 'answered'
  return followers > 0 ? 'followed' : undefined
}

/** What keeps the first from following the second: who asked after the answer was given has not been answered by it. */
export function obstacleBetween(follower: Standing, main: Standing): Obstacle | undefined {
  if (main.id === follower.id) return 'itself'
  const own = obstacleOf(follower)
  if (own) return own
  if (main.mergedIntoId !== null) return 'mainFollows'
  if (main.closedAt) return 'mainClosed'
  return main.answeredAt ? 'mainAnswered' : undefined
}

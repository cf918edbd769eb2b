/** From what somebody typed or picked to the request that will be followed, or the sentence that says why not. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Obstacle, obstacleBetween } from './obstacle.ts'
import { type Side, sideByFolio, sideById } from './sides.queries.ts'
import { mergeWords } from './words.ts'

export interface Chosen {
  main: Side
  /** The folio asked for, when that one follows the main one itself. */
  through?: string
}

/** The request with that folio, or the one that it follows; undefined when there is none. */
export async function mainByFolio(read: Read, typed: string): Promise<Chosen | undefined> {
  const found = await sideByFolio(read, typed)
  if (!found) return undefined
  const main = found.mergedIntoId === null ? found : await sideById(read, found.mergedIntoId)
  return main && (main === found ? { main } : { main, through: found.folio })
}

export async function chooseMain(
  read: Read,
  visit: Visit,
  follower: Side,
  typed: string,
): Promise<Chosen | { refused: string }> {
  const chosen = await mainByFolio(read, typed)
  if (!chosen) return { refused: visit.words(mergeWords).unknown }
  const obstacle = obstacleBetween(follower, chosen.main)
  return obstacle ? { refused: obstacleWords(visit, obstacle, follower, chosen.main) } : chosen
}

export function obstacleWords(visit: Visit, obstacle: Obstacle, follower: Side, main: Pick<Side, 'folio'>): string {
  const words = visit.words(mergeWords).obstacle
  if (obstacle === 'followed') return words.followed(follower.followers)
  const sentence = words[obstacle]
  return typeof sentence === 'string' ? sentence : sentence(main.folio)
}

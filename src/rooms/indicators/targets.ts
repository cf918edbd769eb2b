/**
 * What was promised of an indicator in a period. Promises belong to a room above this one, which is told of here when the house
 * is put together; without it indicators have no light, and everything else stays.
 */
import type { Read } from '../../platform/db/handles.ts'
import { type Figure, type Judgement, judge, type Period, type Target } from './vocabulary.ts'

/** A promise that a period is judged by. */
export interface Promised {
  indicatorId: number
  target: Target
  code: string
  charterCode: string
  charterTitle: string
}

type Promises = (read: Read, period: Period) => Promise<readonly Promised[]>

let promises: Promises = async () => []

/** Says where promises are found; called once. */
export function promisesAreFound(by: Promises): void {
  promises = by
}

/** The promises of each indicator in a period. */
export async function promisedOf(read: Read, period: Period): Promise<Map<number, Promised[]>> {
  return Map.groupBy(await promises(read, period), ({ indicatorId }) => indicatorId)
}

const WORST: readonly Judgement[] = ['broken', 'no_data', 'not_applicable', 'kept']

/** How the promises of an indicator stand: the worst of them; undefined when nothing was promised. */
export function lightOf(figure: Figure, promised: readonly Promised[] | undefined): Judgement | undefined {
  const all = (promised ?? []).map(({ target }) => judge(figure, target))
  return WORST.find(judgement => all.includes(judgement))
}

import type { Judgement } from '../../indicators/index.ts'

export interface Tally {
  kept: number
  broken: number
  noData: number
  /** Promises that could be judged or should have been. */
  total: number
}

/** How many of some judgements were kept; what did not apply is not counted. */
export function tallyOf(judgements: readonly Judgement[]): Tally {
  const count = (of: Judgement) => judgements.filter(judgement => judgement === of).length
  const [kept, broken, noData] = [count('kept'), count('broken'), count('no_data')]
  return { kept, broken, noData, total: kept + broken + noData }
}

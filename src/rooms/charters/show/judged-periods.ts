/** Which periods of a promise say something when the last one does not. Pure. */
import { nextPeriod, type Period } from '../../indicators/index.ts'
import type { Promised, ToldResult } from './page-of-charter.ts'

/**
 * The first period that a promise will be judged by: a period is judged by what bound on its first day, so one published in the
 * middle of a quarter is judged from the next. Undefined once one was judged.
 */
export function firstJudged({ history, indicator }: Pick<Promised, 'history' | 'indicator'>): Period | undefined {
  const [running, ...ended] = history
  if (!running || ended.some(({ result }) => result)) return undefined
  return running.result ? running.period : nextPeriod(indicator.frequency, running.period)
}

/** The newest period that could be judged, when the last that ended had no data: what was missed then is not forgotten. */
export function lastJudged({ last, history }: Pick<Promised, 'last' | 'history'>): ToldResult | undefined {
  if (last?.judgement !== 'no_data') return undefined
  const [, ...ended] = history
  return ended
    .flatMap(({ result }) => result ?? [])
    .find(({ judgement }) => judgement === 'kept' || judgement === 'broken')
}

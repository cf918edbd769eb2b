import assert from 'node:assert/strict'
import test from 'node:test'
import { type Judgement, periodsOf } from '../../indicators/index.ts'
import { firstJudged, lastJudged } from './judged-periods.ts'
import type { Promised } from './page-of-charter.ts'

type History = Pick<Promised, 'history' | 'indicator' | 'last'>

/** A promise of quarters, newest first: how each was judged; undefined where it did not bind yet. */
function judged(...judgements: (Judgement | undefined)[]): History {
  const quarters = periodsOf('quarterly', '2026-01-01', '2027-12-31').toReversed()
  const history = judgements.map((judgement, index) => ({
    period: quarters[index]!,
    result: judgement && { judgement, period: quarters[index]! },
  }))
  return { history, last: history[1]?.result, indicator: { frequency: 'quarterly' } } as unknown as History
}

test('a promise made in the middle of a quarter is judged from the next, and one made on its first day by that one', () => {
  assert.equal(firstJudged(judged(undefined))?.startsOn, '2028-01-01')
  assert.equal(firstJudged(judged('no_data'))?.startsOn, '2027-10-01')
})

test('what was judged already has no first time ahead', () => {
  assert.equal(firstJudged(judged('kept', 'broken')), undefined)
})

test('a quarter without data does not hide how the one before went', () => {
  assert.equal(lastJudged(judged('kept', 'no_data', 'not_applicable', 'broken'))?.period.startsOn, '2027-01-01')
  assert.equal(lastJudged(judged('kept', 'kept', 'broken')), undefined)
  assert.equal(lastJudged(judged('kept', 'no_data')), undefined)
})

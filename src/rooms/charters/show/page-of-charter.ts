/** Everything that the page of one charter shows, read once; the leaflet and the panel take what they need of it. */
import type { Read } from '../../../platform/db/handles.ts'
import type { Figure, Formula, Period } from '../../indicators/index.ts'
import { type CharterInForce, charterInForce } from '../read/charter-in-force.ts'
import type { Commitment } from '../read/commitments.queries.ts'
import { type Result, type Results, resultsFrom } from './results.ts'
import { type CharterRecord, type FollowedIndicator, promisesIn, recordOf } from './show.queries.ts'
import { type Tally, tallyOf } from './tally.ts'

/** With the formula that says of what records it speaks; null where an indicator of an earlier version was another. */
export interface ToldResult extends Result {
  formula: Formula | null
}

export interface Promised extends Omit<Commitment, 'indicatorId' | 'target'> {
  indicator: FollowedIndicator
  target: NonNullable<Commitment['target']>
  /** Periods of its indicator, newest first; the first is running. */
  history: { period: Period; running: boolean; result: ToldResult | undefined; figure: Figure | undefined }[]
  /** The last ended period; undefined when it did not bind on its first day. */
  last: ToldResult | undefined
}

export interface CharterPage extends Pick<CharterRecord, 'versions' | 'reports'> {
  charter: CharterInForce
  promises: Promised[]
  /** Indicators that are followed without a promise, with their last figure. */
  followed: { indicator: FollowedIndicator; figure: Figure | undefined; period: Period }[]
  tally: Tally
}

/** How far back the public sees: two years of quarters. */
export const SHOWN_PERIODS = 8

/** Undefined when no charter of that code was ever published. */
export async function charterPage(read: Read, code: string, ended = SHOWN_PERIODS): Promise<CharterPage | undefined> {
  const charter = await charterInForce(read, code)
  if (!charter) return undefined
  const record = await recordOf(read, charter.id, charter.version.id)
  const { followed: indicators, versions, reports } = record
  const known = { day: charter.today, promises: promisesIn(record, charter.id), followed: indicators }
  const results = await resultsFrom(read, { ended, running: true }, known)
  const promises = charter.commitments.flatMap(commitment => promisedOf(commitment, indicators, results))
  const promisedIds = new Set(promises.map(({ indicator }) => indicator.id))
  return {
    ...{ charter, promises, versions, reports },
    followed: indicators
      .filter(({ id }) => !promisedIds.has(id))
      .map(indicator => {
        const period = results.periods[indicator.frequency][1]!
        return { indicator, period, figure: figureIn(results, indicator.id, period) }
      }),
    tally: tallyOf(promises.flatMap(({ last }) => (last ? [last.judgement] : []))),
  }
}

function promisedOf(commitment: Commitment, indicators: FollowedIndicator[], all: Results): Promised[] {
  const { indicatorId, target, ...rest } = commitment
  const indicator = indicators.find(({ id }) => id === indicatorId)
  if (!indicator || !target) return []
  const own = all.results.filter(({ code }) => code === commitment.code)
  const history = all.periods[indicator.frequency].map((period, index) => {
    const found = own.find(one => one.period.startsOn === period.startsOn && one.period.endsOn === period.endsOn)
    const result = found && { ...found, formula: found.indicatorId === indicator.id ? indicator.formula : null }
    return { period, running: index === 0, result, figure: result?.figure ?? figureIn(all, indicator.id, period) }
  })
  // What was before the first promise and was not measured says nothing.
  const oldest = history.findLastIndex(({ result, figure }) => result !== undefined || figure?.value != null)
  const told = history.slice(0, Math.max(1, oldest + 1))
  return [{ ...rest, indicator, target, history: told, last: history[1]?.result }]
}

const figureIn = ({ figures }: Results, indicatorId: number, { startsOn, endsOn }: Period) =>
  figures.find(
    figure =>
      figure.indicatorId === indicatorId && figure.period.startsOn === startsOn && figure.period.endsOn === endsOn,
  )

/** Figures as fast as a citizen may expect them. */
import type { Read } from '../../../platform/db/handles.ts'
import { type Figure, type Frequency, knownFigures, type Period } from '../../indicators/index.ts'
import type { Periods } from './periods-told.ts'

/** Periods that are read anew when nobody has measured them: the running one and the one that ended last. */
const READ_ANEW = 2

/**
 * What is at hand of every period of the frequency of each indicator; the latest are read from the records where nothing is. A
 * citizen never waits for years of them.
 */
export async function figuresAtHand(
  read: Read,
  ids: ReadonlyMap<Frequency, readonly number[]>,
  periods: Periods,
): Promise<Figure[]> {
  const wanted = [...ids].flatMap(([frequency, members]) => members.map(id => ({ id, frequency })))
  const known = await knownFigures(
    read,
    wanted.map(({ id }) => id),
    [...ids.keys()].flatMap(frequency => periods[frequency]),
    wanted.flatMap(({ id, frequency }) =>
      periods[frequency].slice(0, READ_ANEW).map(period => ({ indicatorId: id, period })),
    ),
  )
  return wanted.flatMap(({ id, frequency }) =>
    (known.get(id) ?? []).filter(({ period }) => periods[frequency].some(isSame(period))),
  )
}

const isSame = (one: Period) => (other: Period) => one.startsOn === other.startsOn && one.endsOn === other.endsOn

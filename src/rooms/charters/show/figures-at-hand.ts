/** Figures as fast as a citizen may expect them. */
import type { Read } from '../../../platform/db/handles.ts'
import { type Figure, figuresOf, knownFigures, type Period } from '../../indicators/index.ts'

/** Periods that are read anew when nobody has measured them: the running one and the one that ended last. */
const READ_ANEW = 2

/** What is at hand of every period; the latest are read from the records where nothing is. A citizen never waits for years of them. */
export async function figuresAtHand(read: Read, ids: readonly number[], periods: readonly Period[]): Promise<Figure[]> {
  const known = await knownFigures(read, ids, periods)
  const figures = [...known.values()].flat()
  for (const period of periods.slice(0, READ_ANEW)) {
    const missing = ids.filter(id => !known.get(id)?.some(figure => figure.period.startsOn === period.startsOn))
    if (missing.length > 0) figures.push(...(await figuresOf(read, missing, [period])))
  }
  return figures
}

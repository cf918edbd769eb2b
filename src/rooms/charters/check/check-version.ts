/** The checks over what is written: gathers everything a version says and stands on. */
import type { Read } from '../../../platform/db/handles.ts'
import { currentPeriod, figuresOf, indicatorsById } from '../../indicators/index.ts'
import { businessCalendar } from '../../organization/index.ts'
import { countsOf } from '../oversee/home.queries.ts'
import { type Version, versionsOf } from '../read/charter.queries.ts'
import { commitmentsOf, indicatorIdsOf } from '../read/commitments.queries.ts'
import { expectationsOf } from '../study/studies.queries.ts'
import { type CheckedIndicator, type Finding, findings } from './checks.ts'

/** What keeps a version from going on; empty when nothing does. */
export async function checkVersion(read: Read, version: Version): Promise<Finding[]> {
  const { trainings, members } = await countsOf(read, version.charterId)
  return findings({
    trainings,
    members,
    expectations: (await expectationsOf(read, version.charterId)).map(({ id }) => id),
    summary: version.summary,
    replaces: (await versionsOf(read, version.charterId)).some(
      one => one.publishedAt !== null && one.id !== version.id,
    ),
    changeNote: version.changeNote,
    parts: { general: version.general, remedies: version.remedies, complementary: version.complementary },
    indicators: await checkedIndicators(read, await indicatorIdsOf(read, version.id)),
    commitments: await commitmentsOf(read, version.id),
  })
}

/** An indicator has its source when reading the running period does not find it gone; no data yet is no reason against it. */
async function checkedIndicators(read: Read, ids: number[]): Promise<CheckedIndicator[]> {
  const { timeZone } = await businessCalendar(read)
  const indicators = await indicatorsById(read, ids)
  const figures = await figuresOf(read, ids, [currentPeriod('quarterly', read.now, timeZone)])
  const gone = new Set(
    figures.filter(({ status }) => status === 'source_missing').map(({ indicatorId }) => indicatorId),
  )
  return indicators.map(({ id, base, direction, unitOfMeasure, active }) => ({
    id,
    base,
    direction,
    unitOfMeasure,
    active,
    hasSource: !gone.has(id),
  }))
}

/**
 * What the town hall did with the figures of its year: each quarter it measured, judged its promises, opened what had to be
 * mended and signed its reports. The quarter that ended last is measured and judged too, and is still being mended.
 */
import { Temporal } from 'temporal-polyfill'
import type { Example } from '../../../examples/read.ts'
import { type Write, writeHandle } from '../../platform/db/handles.ts'
import { localeOf } from '../../platform/words/words.ts'
import {
  addPastClaims,
  addPastConsolidated,
  addPastReports,
  followUp,
  type PastClaim,
} from '../../rooms/charters/index.ts'
import { currentPeriod, measure, type Period, periodsOf, previousPeriod } from '../../rooms/indicators/index.ts'
import { addVisitPlan } from '../../rooms/visits/establish.ts'
import { liaisonsOf, type Places } from '../places.ts'
import { quarterOf } from './courses.ts'
import { consolidatedNarrative, reportOf } from './reports.ts'
import { treat } from './treatments.ts'

export type LivedYear = NonNullable<Example['year']>

/** Who does what in the quarters, by the codes of the example. */
export interface Office {
  liaisons: ReturnType<typeof liaisonsOf>
  /** Who measures, approves plans and looks whether they worked. */
  quality: { positionId: number; accountId: number }
  /** Who signs the report of all the charters together. */
  consolidates: { positionId: number; accountId: number }
  timeZone: string
}

export async function followYear(
  write: Write,
  example: Example,
  year: LivedYear,
  places: Places,
  claims: readonly PastClaim[],
): Promise<void> {
  const { timeZone, locale } = example.organization
  const { measures, reports } = year.followUp
  const holderOf = (position: string) => {
    const positionId = places.positions.get(position)!
    return { positionId, accountId: places.holders.get(positionId)! }
  }
  const office = {
    timeZone,
    liaisons: liaisonsOf(example, places),
    quality: holderOf(measures),
    consolidates: holderOf(reports.consolidatedBy),
  }
  const indicators = await indicatorIds(write)
  const last = previousPeriod('quarterly', currentPeriod('quarterly', write.now, timeZone))
  const quarters = periodsOf('quarterly', year.starts, year.ends).filter(({ endsOn }) => endsOn < last.endsOn)
  const quiet = quietQuarters(year, last)
  const lately = quiet.slice(Math.max(0, quiet.length - reports.lately))
  for (const period of [...quarters, ...quiet, last]) {
    const own = claims.filter(({ at }) => isWithin(at, period, timeZone))
    await addPastClaims(quietly(write, write), localeOf(locale), own)
    const measured = quietly(write, {
      actorId: office.quality.accountId,
      positionId: office.quality.positionId,
      now: daysAfter(period, year.followUp.measuredAfter, timeZone),
    })
    if (Temporal.Instant.compare(measured.now, write.now) > 0) continue
    await measure(measured, indicators, period)
    const isRecent = lately.includes(period)
    if (period.startsOn > year.ends && period !== last && !isRecent) continue
    await followUp(measured, period)
    if (isRecent || isOfYear(year, period)) await signAll(write, year, office, period, isRecent)
  }
  await treat(write, year, office, last)
  const { accountId: actorId } = office.quality
  for (const plan of year.followUp.visits)
    await addVisitPlan(quietly(write, { ...write, actorId }), currentPeriod('quarterly', write.now, timeZone), {
      ...plan,
      visitorId: actorId,
    })
}

/** What each unit says of its charter; and, of the latest quarters, what the office says of all. */
async function signAll(write: Write, year: LivedYear, office: Office, period: Period, together: boolean) {
  const now = daysAfter(period, year.followUp.reports.daysAfter, office.timeZone)
  await addPastReports(quietly(write, { actorId: null, now }), period, figures =>
    reportOf(year, office, period, figures),
  )
  const { accountId: actorId, positionId } = office.consolidates
  if (together)
    await addPastConsolidated(quietly(write, { actorId, now }), period, positionId, tally =>
      consolidatedNarrative(year, tally),
    )
}

/** Between the year and the last quarter little happened: it is measured, so that its history can be read. */
const quietQuarters = ({ ends }: LivedYear, last: Period): Period[] =>
  periodsOf('quarterly', ends, last.startsOn).filter(({ startsOn }) => startsOn > ends && startsOn < last.startsOn)

const isOfYear = ({ starts, ends, followUp: { reports } }: LivedYear, { startsOn }: Period) =>
  startsOn >= starts && startsOn <= ends && reports.signedQuarters.includes(quarterOf(startsOn) + 1)

async function indicatorIds({ db, organizationId }: Write): Promise<number[]> {
  const rows = await db
    .selectFrom('indicator')
    .select('id')
    .where('organization_id', '=', organizationId)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

interface Posted {
  /** The position from which they act, told wherever their name is. */
  positionId?: number
}

/** At another instant, by somebody else; the letters of those days left long ago. */
function quietly(write: Write, { actorId, positionId, now }: Pick<Write, 'actorId' | 'now'> & Posted): Write {
  const then = writeHandle(write.db, { organizationId: write.organizationId, actorId, now })
  return {
    ...then,
    event: draft => then.event({ positionId: positionId ?? null, ...draft }),
    job: async () => undefined,
  }
}

/** Noon of so many days after the last one of a period. */
function daysAfter({ endsOn }: Period, days: number, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(endsOn).add({ days }).toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant()
}

function isWithin(at: Temporal.Instant, { startsOn, endsOn }: Period, timeZone: string): boolean {
  const day = at.toZonedDateTimeISO(timeZone).toPlainDate().toString()
  return day >= startsOn && day <= endsOn
}

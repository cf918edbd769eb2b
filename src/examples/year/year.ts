/**
 * The synthetic year of an example: requests with everything that happened to them, and what was observed. Whoever looks at
 * it reads on every page that it is invented, because the organization says so of itself.
 */
import { Temporal } from 'temporal-polyfill'
import type { Example } from '../../../examples/read.ts'
import { type Write, writeHandle } from '../../platform/db/handles.ts'
import { toInstant } from '../../platform/db/time.ts'
import { type ObservationDraft, observe } from '../../rooms/indicators/index.ts'
import { businessCalendar } from '../../rooms/organization/index.ts'
import { governance } from '../../rooms/procedures/index.ts'
import { addPastCases, type PastWay } from '../../rooms/requests/establish.ts'
import { liaisonsOf, type Places } from '../places.ts'
import { daysOf } from './arrivals.ts'
import { drawCases, type Ground } from './cases.ts'
import { coursesOf, quarterEnd } from './courses.ts'
import { followYear } from './follow-year.ts'
import { drawObservations } from './observations.ts'
import { random } from './random.ts'
import { workTime } from './work-time.ts'

type Year = NonNullable<Example['year']>

/** @returns how many requests and how many observations there are now */
export async function addExampleYear(write: Write, example: Example, year: Year, places: Places) {
  const ground = await layGround(write, example, year, places)
  const days = daysOf(year, ground.calendar, write.now)
  const promised = coursesOf(year, example.charters)
  const cases = drawCases(ground, promised, days)
  const ids = await addPastCases(write, await wayOf(write, example, places), cases)
  const observations = drawObservations(ground, promised, [...days.during, ...days.after], cases, ids)
  await observeInTime(write, observations, example.organization.timeZone)
  const claims = cases.flatMap(({ claims, of, description, receivedAt }, index) =>
    claims
      ? [
          {
            charter: of.charter.code,
            commitment: claims,
            requestId: ids[index]!,
            at: toInstant(receivedAt),
            description,
          },
        ]
      : [],
  )
  await followYear(write, example, year, places, claims)
  return { requests: cases.length, observations: observations.length }
}

async function layGround(write: Write, example: Example, year: Year, places: Places): Promise<Ground> {
  const calendar = await businessCalendar(write)
  const starts = Temporal.PlainDate.from(year.starts)
  const today = write.now.toZonedDateTimeISO(calendar.timeZone).toPlainDate()
  const neighbourhoods = await write.db
    .selectFrom('neighbourhood')
    .select(['id', 'latitude', 'longitude'])
    .where('organization_id', '=', write.organizationId)
    .orderBy('id')
    .execute()
  return {
    ...{ year, random: random(year.seed), calendar, neighbourhoods, now: write.now.epochMilliseconds },
    // Half a year more, for what will be answered after today.
    work: workTime(calendar, starts, starts.until(today).days + 180),
    services: new Map(
      example.services.map(service => [
        service.code,
        { ...service, id: places.services.get(service.code)!, unitId: places.units.get(service.unit)! },
      ]),
    ),
  }
}

/** Every kind of request walks the one procedure of the example. */
async function wayOf(write: Write, example: Example, places: Places): Promise<PastWay> {
  const { procedures } = await governance(write)
  const procedure = procedures.find(({ isDefault }) => isDefault)!
  const { folioPattern, timeZone, locale } = example.organization
  const { holders } = places
  const liaisons = liaisonsOf(example, places)
  const { versionId, steps } = procedure
  return { versionId, steps, holders, liaisons, folioPattern, timeZone, locale }
}

/** Written down when its quarter ended, so that who measured it then had it. */
async function observeInTime(write: Write, drafts: ObservationDraft[], timeZone: string): Promise<void> {
  const ends = ({ at }: ObservationDraft) =>
    quarterEnd(at.toZonedDateTimeISO(timeZone).toPlainDate().toString(), timeZone)
  for (const [ended, own] of Map.groupBy(drafts, ends)) {
    const now = Temporal.Instant.fromEpochMilliseconds(Math.min(ended - 1, write.now.epochMilliseconds))
    await observe(writeHandle(write.db, { ...write, now }), own)
  }
}

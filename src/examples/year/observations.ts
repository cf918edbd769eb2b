/** Draws what was observed in a year: answers to the survey, minutes at the counter, what visits found. */
import { Temporal } from 'temporal-polyfill'
import type { ObservationDraft } from '../../rooms/indicators/index.ts'
import type { Day } from './arrivals.ts'
import type { DrawnCase, Ground } from './cases.ts'
import { factorOn, isSilent, type Promised, quarterOf } from './courses.ts'

/** Of those whose request was closed, how many answer the survey. */
const RESPONSE = 0.35
/** Turns written down in a quarter: so many, and one more for each so many requests of the year. */
const TURNS = { base: 12, perRequests: 50, afterwards: 6 }
/** Minutes are lognormal around their mean: some turns take very long. */
const SPREAD = 0.45
/** Points kept of a visit's checklist. */
const VISIT = { mean: 0.9, deviation: 0.06, steps: 20 }

const at = (time: number) => Temporal.Instant.fromEpochMilliseconds(Math.floor(time))

/** @param ids of the requests, in the order of the cases */
export function drawObservations(
  ground: Ground,
  promised: readonly Promised[],
  days: readonly Day[],
  cases: readonly DrawnCase[],
  ids: readonly number[],
): ObservationDraft[] {
  const quarters = [
    ...Map.groupBy(
      days.filter(({ business }) => business),
      ({ date }) => `${date.slice(0, 4)}-${quarterOf(date)}`,
    ).values(),
  ]
  const counter = promised.flatMap(of =>
    quarters.flatMap(quarter => [...turns(ground, of, quarter), ...visits(ground, of, quarter)]),
  )
  const answers = cases.flatMap((each, index) => answer(ground, each, ids[index]!))
  return [...counter, ...answers].filter(draft => draft.at.epochMilliseconds <= ground.now)
}

/** From 1 to 5; as many dissatisfied (3 or less) as the course of the charter says. */
function answer(
  { year, random, services }: Ground,
  { of, date, done, reopened }: DrawnCase,
  id: number,
): ObservationDraft[] {
  const closed = (reopened?.done ?? done).at(-1)
  if (!closed || done.length < 5 || random.chance() >= RESPONSE || isSilent(year, of, 'satisfaction', date)) return []
  const allowed = (100 - of.charter.targets.satisfaction) / 100
  const dissatisfied = random.chance() < allowed * factorOn(year, of, 'dissatisfied', date)
  const value = dissatisfied ? 1 + random.among([2, 3, 5]) : 4 + random.among([9, 11])
  const service = services.get(of.charter.service)!
  return [
    {
      ...{
        source: 'satisfaction' as const,
        at: at(closed.getTime() + random.chance() * 4 * 86_400_000),
        channel: 'web',
        value,
      },
      ...{ serviceId: service.id, unitId: service.unitId, subject: 'request', subjectId: id },
    },
  ]
}

/** Waiting and attention of the same turn. */
function turns({ year, random, services, work }: Ground, of: Promised, quarter: readonly Day[]): ObservationDraft[] {
  const { date } = quarter[0]!
  const many = date > year.ends ? TURNS.afterwards : TURNS.base + Math.round(of.requests / TURNS.perRequests)
  const service = services.get(of.charter.service)!
  const minutes = (mean: number) => Math.round(10 * mean * Math.exp(SPREAD * random.normal() - SPREAD ** 2 / 2)) / 10
  return Array.from({ length: many }, () => {
    const when = at(work.within(work.dayAt(random.oneOf(quarter).begins), random.chance()))
    return (['waiting', 'attention'] as const)
      .filter(source => !isSilent(year, of, source, date))
      .map(source => ({
        ...{ source, at: when, channel: 'counter', serviceId: service.id, unitId: service.unitId },
        value: minutes(of.charter.targets[source] * factorOn(year, of, source, date)),
      }))
  }).flat()
}

/** Twice a quarter where the charter is judged by them; else one of each kind, in turns. */
function visits({ year, random, services, work }: Ground, of: Promised, quarter: readonly Day[]): ObservationDraft[] {
  const { date } = quarter[0]!
  const own = { acompanamiento: 'mystery_visit', aprender: 'site_visit' }[of.charter.template]
  const kinds = own
    ? date > year.ends
      ? [own]
      : [own, own]
    : [quarterOf(date) % 2 === 0 ? 'mystery_visit' : 'site_visit']
  const service = services.get(of.charter.service)!
  return kinds.map(kind => ({
    source: kind as 'mystery_visit' | 'site_visit',
    at: at(work.within(work.dayAt(random.oneOf(quarter).begins), 0.1 + 0.8 * random.chance())),
    ...{ channel: 'counter', serviceId: service.id, unitId: service.unitId },
    value: Math.min(1, Math.round((VISIT.mean + VISIT.deviation * random.normal()) * VISIT.steps) / VISIT.steps),
  }))
}

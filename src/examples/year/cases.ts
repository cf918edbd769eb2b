/** Draws the requests of a year: who asked for what and when, what was promised, and when each step was done. */
import { Temporal } from 'temporal-polyfill'
import type { Service } from '../../../examples/schema.ts'
import type { Year } from '../../../examples/year.ts'
import { type BusinessCalendar, deadline, type Term } from '../../platform/calendar/index.ts'
import type { Kind, PastCase } from '../../rooms/requests/establish.ts'
import { arrival, type Day, dayDrawer } from './arrivals.ts'
import { factorOn, type Promised, quarterEnd } from './courses.ts'
import { ANONYMOUS, NEIGHBOURHOOD_EXPONENT, zipf } from './distributions.ts'
import type { Random } from './random.ts'
import type { WorkTime } from './work-time.ts'

export interface DrawnCase extends PastCase {
  of: Promised
  date: string
  /** The promise it says was not kept. */
  claims: string | null
}

export interface Ground {
  year: Year
  random: Random
  calendar: BusinessCalendar
  work: WorkTime
  now: number
  services: ReadonlyMap<string, Service & { id: number; unitId: number }>
  neighbourhoods: readonly { id: number; latitude: number | null; longitude: number | null }[]
}

/** Besides what a service is for, one in so many is about how it was given. */
const BOX = 0.07
const BOX_KINDS = ['complaint', 'claim', 'suggestion'] as const
/** Of the claims about how a service was given, those that name a promise; mostly about waiting and about the date. */
const CLAIMING = 0.3
const CLAIMED = { codes: ['C1', 'C2', 'C3', 'C4', 'C5'], weights: [2, 4, 1, 4, 1] }
/** The author says that it was not resolved: seldom, but where something is repaired. */
const REOPENED = { calle: 0.035, other: 0.005 }

export function drawCases(
  ground: Ground,
  promised: readonly Promised[],
  { during, after }: { during: Day[]; after: Day[] },
): DrawnCase[] {
  const { random, year } = ground
  const inYear = dayDrawer(during, random.chance)
  const later = dayDrawer(after, random.chance)
  const still = (requests: number) => Math.round((requests * year.afterwards.share * after.length) / 366)
  return promised
    .flatMap(of => [
      ...(during.length > 0 ? Array.from({ length: of.requests }, () => drawCase(ground, of, inYear())) : []),
      ...(after.length > 0 ? Array.from({ length: still(of.requests) }, () => drawCase(ground, of, later())) : []),
    ])
    .filter(({ receivedAt }) => receivedAt.getTime() <= ground.now)
    .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
}

function drawCase(ground: Ground, of: Promised, day: Day): DrawnCase {
  const { random, year, work, services } = ground
  const service = services.get(of.charter.service)!
  const isBox = random.chance() < BOX
  const { channel, at } = arrival(day, random, work)
  const words = isBox ? year.box : year.phrases[of.charter.template]!
  const kind = isBox
    ? random.oneOf(BOX_KINDS)
    : (service.kinds[Math.floor(random.chance() ** 2 * service.kinds.length)] as Kind)
  const anonymous = service.allowAnonymous && random.chance() < ANONYMOUS
  const days = isBox ? boxDays(ground, of, day, service.term) : workingDays(ground, of, day, service.term)
  return {
    claims: kind === 'claim' && isBox && day.date <= year.ends && random.chance() < CLAIMING ? claimed(random) : null,
    ...{ of, date: day.date, kind, serviceId: service.id, unitId: service.unitId },
    channel: isBox && channel === 'counter' ? 'suggestion_box' : channel,
    ...place(ground, service),
    summary: isBox ? year.box.summary.replace('{service}', service.name) : service.name,
    description: random.oneOf(words.asked),
    answer: random.oneOf(words.answered),
    requester: anonymous ? null : `${random.oneOf(year.given)} ${random.oneOf(year.family)}`,
    receivedAt: new Date(at),
    term: service.term,
    ...walked(ground, {
      at,
      days,
      term: service.term,
      isRepair: of.charter.template === 'calle',
      quarterEnds: quarterEnd(day.date, ground.calendar.timeZone),
    }),
  }
}

const claimed = (random: Random) => CLAIMED.codes[random.among(CLAIMED.weights)]!

function place({ random, neighbourhoods }: Ground, service: Service) {
  if (service.needsLocation === 'no') return { neighbourhoodId: null, latitude: null, longitude: null }
  const { id, latitude, longitude } = neighbourhoods[random.among(zipf(neighbourhoods.length, NEIGHBOURHOOD_EXPONENT))]!
  const near = (degrees: number | null) => degrees && degrees + (random.chance() - 0.5) * 0.006
  return { neighbourhoodId: id, latitude: near(latitude), longitude: near(longitude) }
}

/** A business day has nine working hours here, which is close enough for how long something takes. */
const daysOfTerm = ({ amount, unit }: Term) =>
  unit === 'business_hours' ? Math.max(1, Math.floor(amount / 9)) : amount

/** Working days until the answer: late for the share that the course says, else within the term, seldom at once. */
function workingDays({ year, random }: Ground, of: Promised, day: Day, term: Term): number {
  const allowed = (100 - of.charter.targets.onTime) / 100
  const days = daysOfTerm(term)
  if (random.chance() < allowed * factorOn(year, of, 'late', day.date))
    return days + 1 + Math.floor(-Math.log(1 - random.chance()) * days * 0.4)
  return Math.floor(((random.chance() + random.chance()) / 2) * (days + 0.3))
}

function boxDays({ year, random }: Ground, of: Promised, day: Day, term: Term): number {
  const slowness = 0.4 + 0.35 * factorOn(year, of, 'late', day.date)
  return Math.min(daysOfTerm(term), Math.round(of.charter.targets.complaint * slowness * (0.5 + random.chance())))
}

interface Walk {
  at: number
  days: number
  term: Term
  isRepair: boolean
  /** What was reported of a quarter stays true: nothing of it is reopened after its end. */
  quarterEnds: number
}

/** What was promised and when each step was done, until now. */
function walked(
  { calendar, random, work, now, year }: Ground,
  { at, days, term, isRepair, quarterEnds }: Walk,
): Pick<PastCase, 'promise' | 'done' | 'reopened'> {
  const promised = (from: number) => deadline(calendar, Temporal.Instant.fromEpochMilliseconds(from), term)
  const answers = (from: number, after: number) => {
    const day = work.dayAt(from)
    return work.within(day + after, 0.1 + 0.85 * random.chance(), after === 0 ? from : 0)
  }
  const steps = (from: number, answered: number) => [
    work.between(from, answered, 0.05 + 0.2 * random.chance()),
    work.between(from, answered, 0.3 + 0.1 * random.chance()),
    answered,
    work.after(answered, 0.5 + 6 * random.chance()),
  ]
  const until = (times: number[]) => times.filter(time => time <= now).map(time => new Date(Math.floor(time)))
  const all = [at, ...steps(at, answers(at, days))]
  const first = { promise: promised(at), done: until(all) }
  const again = Math.floor(all.at(-1)! + (1 + 5 * random.chance()) * 86_400_000)
  if (random.chance() >= (isRepair ? REOPENED.calle : REOPENED.other)) return first
  const promise = promised(again)
  const back = steps(again, answers(again, Math.floor(random.chance() * daysOfTerm(term))))
  if (Math.max(back.at(-1)!, promise.dueAt?.epochMilliseconds ?? 0) >= Math.min(quarterEnds, now)) return first
  return {
    ...first,
    reopened: { at: new Date(again), reason: random.oneOf(year.reopening), promise, done: until(back) },
  }
}

/** The facts of a stretch of time, arranged so that each of hundreds of formulas finds its own without looking at the rest. */
import type { Temporal } from 'temporal-polyfill'
import { elapsedMeter } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { businessCalendarAt } from '../../organization/index.ts'
import { type RequestFact, requestFacts, requestFactsAsOf } from '../../requests/index.ts'
import { type Fact, selectionsOf } from '../formula/facts.ts'
import { type ObservationFact, observationFacts } from '../observe/observation-facts.ts'
import type { Formula, RequestPopulation, Selection } from '../vocabulary.ts'
import type { Places } from './places.ts'
import { instantOf, RequestRecord } from './request-record.ts'
import { observationSourcesOf, requestPopulationsOf, servicesOf } from './wanted.ts'

export interface FactBook {
  /** What a formula may look at; of figures given by hand, those of one indicator. */
  factsFor(formula: Formula, indicatorId: number): readonly Fact[]
  /** When, in epoch milliseconds, the next request that the formula may look at falls due; null when none will. */
  nextDue(formula: Formula): number | null
}

interface Wanted {
  /** Epoch milliseconds; the second not included. */
  stretch: { from: number; to: number }
  formulas: readonly Formula[]
  indicatorIds: readonly number[]
  /** As known at an earlier instant instead of now. */
  asOf?: Temporal.Instant
}

/** Loads what some formulas look at in a stretch of time. What is promised for later than now is not due yet. */
export async function openBook(read: Read, places: Places, wanted: Wanted): Promise<FactBook> {
  const shelves = new Shelves()
  const due = new Map<string | null, number>()
  await shelveRequests(read, places, wanted, shelves, due)
  const declared: ObservationFact[] = []
  for (const fact of await observationsOf(read, places, wanted))
    if (fact.population === 'declared') declared.push(fact)
    else shelves.put(fact)
  return {
    factsFor(formula, indicatorId) {
      if (formula.op === 'declared') return declared.filter(fact => fact.indicatorId === indicatorId)
      const [first = [], second] = selectionsOf(formula).map(selection => shelves.of(selection))
      return second ? [...new Set([...first, ...second])] : first
    },
    nextDue(formula) {
      const ofDue = selectionsOf(formula).filter(({ population }) => population === 'due')
      const instants = ofDue.flatMap(({ services }) =>
        services ? services.flatMap(code => due.get(code) ?? []) : [...due.values()],
      )
      return instants.length === 0 ? null : Math.min(...instants)
    },
  }
}

/** Facts by population and service. */
class Shelves {
  readonly #shelves = new Map<Fact['population'], Map<string | null, Fact[]>>()

  put(fact: Fact): void {
    const shelf = this.#shelves.get(fact.population) ?? new Map<string | null, Fact[]>()
    this.#shelves.set(fact.population, shelf)
    const pile = shelf.get(fact.service)
    if (pile) pile.push(fact)
    else shelf.set(fact.service, [fact])
  }

  of({ population, services }: Selection): Fact[] {
    const shelf = this.#shelves.get(population)
    if (!shelf) return []
    return services ? [...new Set(services)].flatMap(code => shelf.get(code) ?? []) : [...shelf.values()].flat()
  }
}

async function shelveRequests(
  read: Read,
  places: Places,
  wanted: Wanted,
  shelves: Shelves,
  due: Map<string | null, number>,
): Promise<void> {
  const populations = requestPopulationsOf(wanted.formulas)
  const { from, to } = wanted.stretch
  const calendar = wanted.asOf ? await businessCalendarAt(read, wanted.asOf) : places.calendar
  const context = { ...places, meter: elapsedMeter(calendar) }
  const now = (wanted.asOf ?? read.now).epochMilliseconds
  for (const fact of await requestsOf(read, places, wanted, populations))
    for (const population of populations) {
      const at = instantOf(fact, population)
      if (at === null || at < from || at >= to) continue
      const record = new RequestRecord(population, fact, context)
      if (population !== 'due' || at <= now) shelves.put(record)
      else due.set(record.service, Math.min(at, due.get(record.service) ?? at))
    }
}

async function requestsOf(
  read: Read,
  places: Places,
  { stretch, formulas, asOf }: Wanted,
  belonging: RequestPopulation[],
): Promise<RequestFact[]> {
  if (belonging.length === 0) return []
  const chosen = { ...stretch, belonging, serviceIds: idsOf(places, formulas) }
  return asOf ? requestFactsAsOf(read, chosen, asOf.epochMilliseconds) : requestFacts(read, chosen)
}

function observationsOf(read: Read, places: Places, { stretch, formulas, indicatorIds, asOf }: Wanted) {
  const sources = observationSourcesOf(formulas)
  const chosen = { ...stretch, sources, indicatorIds, serviceIds: idsOf(places, formulas) }
  return observationFacts(read, chosen, asOf && toDate(asOf))
}

const idsOf = (places: Places, formulas: readonly Formula[]) =>
  servicesOf(formulas)?.flatMap(code => places.services.get(code) ?? [])

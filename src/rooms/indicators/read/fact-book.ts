/** The facts of a stretch of time, arranged so that each of hundreds of formulas finds its own without looking at the rest. */
import { elapsedMeter } from '../../../platform/calendar/index.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { businessCalendar } from '../../organization/index.ts'
import { type RequestFact, requestFacts } from '../../requests/index.ts'
import { type Fact, selectionsOf } from '../formula/facts.ts'
import { type ObservationFact, observationFacts } from '../observe/observation-facts.ts'
import type { Formula, Selection } from '../vocabulary.ts'
import type { Places } from './places.ts'
import { instantOf, RequestRecord } from './request-record.ts'
import { observationSourcesOf, requestPopulationsOf, servicesOf } from './wanted.ts'

export interface FactBook {
  /** What a formula may look at; of figures given by hand, those of one indicator. */
  factsFor(formula: Formula, indicatorId: number): readonly Fact[]
}

interface Wanted {
  /** Epoch milliseconds; the second not included. */
  stretch: { from: number; to: number }
  formulas: readonly Formula[]
  indicatorIds: readonly number[]
}

/** Loads what some formulas look at in a stretch of time. What is promised for later than now is not due yet. */
export async function openBook(read: Read, places: Places, wanted: Wanted): Promise<FactBook> {
  const shelves = new Map<Fact['population'], Map<string | null, Fact[]>>()
  const put = (fact: Fact) => {
    const shelf = shelves.get(fact.population) ?? new Map<string | null, Fact[]>()
    shelves.set(fact.population, shelf)
    const pile = shelf.get(fact.service)
    if (pile) pile.push(fact)
    else shelf.set(fact.service, [fact])
  }
  for (const fact of await requestsOf(read, places, wanted)) put(fact)
  const declared: ObservationFact[] = []
  for (const fact of await observationsOf(read, places, wanted))
    if (fact.population === 'declared') declared.push(fact)
    else put(fact)
  const chosen = ({ population, services }: Selection): Fact[] => {
    const shelf = shelves.get(population)
    if (!shelf) return []
    return services ? [...new Set(services)].flatMap(code => shelf.get(code) ?? []) : [...shelf.values()].flat()
  }
  return {
    factsFor(formula, indicatorId) {
      if (formula.op === 'declared') return declared.filter(fact => fact.indicatorId === indicatorId)
      const [first, second] = selectionsOf(formula).map(chosen)
      return second ? [...new Set([...(first ?? []), ...second])] : (first ?? [])
    },
  }
}

async function requestsOf(read: Read, places: Places, { stretch, formulas }: Wanted): Promise<RequestRecord[]> {
  const populations = requestPopulationsOf(formulas)
  if (populations.length === 0) return []
  const serviceIds = idsOf(places, formulas)
  const facts = await requestFacts(read, { ...stretch, belonging: populations, serviceIds })
  const context = { ...places, meter: elapsedMeter(await businessCalendar(read)) }
  const now = read.now.epochMilliseconds
  const belongs = (fact: RequestFact, population: (typeof populations)[number]) => {
    const at = instantOf(fact, population)
    return at !== null && at >= stretch.from && at < stretch.to && (population !== 'due' || at <= now)
  }
  return facts.flatMap(fact =>
    populations
      .filter(population => belongs(fact, population))
      .map(population => new RequestRecord(population, fact, context)),
  )
}

function observationsOf(read: Read, places: Places, { stretch, formulas, indicatorIds }: Wanted) {
  const sources = observationSourcesOf(formulas)
  return observationFacts(read, { ...stretch, sources, indicatorIds, serviceIds: idsOf(places, formulas) })
}

const idsOf = (places: Places, formulas: readonly Formula[]) =>
  servicesOf(formulas)?.flatMap(code => places.services.get(code) ?? [])

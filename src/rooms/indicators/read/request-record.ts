import type { ElapsedMeter } from '../../../platform/calendar/index.ts'
import type { RequestFact } from '../../requests/index.ts'
import type { Fact } from '../formula/facts.ts'
import type { RequestPopulation } from '../vocabulary.ts'

/** What stays the same for all the requests of one reading. */
export interface RequestContext {
  meter: ElapsedMeter
  serviceCodes: ReadonlyMap<number, string>
  unitCodes: ReadonlyMap<number, string>
}

/** A request in one of its populations. A class, because there are hundreds of thousands at a time, and few are asked how long they took. */
export class RequestRecord implements Fact {
  readonly population: RequestPopulation
  readonly #fact: RequestFact
  readonly #context: RequestContext

  constructor(population: RequestPopulation, fact: RequestFact, context: RequestContext) {
    this.population = population
    this.#fact = fact
    this.#context = context
  }

  get id() {
    return this.#fact.id
  }

  get service() {
    const { serviceId } = this.#fact
    return serviceId === null ? null : (this.#context.serviceCodes.get(serviceId) ?? null)
  }

  get unit() {
    const { unitId } = this.#fact
    return unitId === null ? null : (this.#context.unitCodes.get(unitId) ?? null)
  }

  get channel() {
    return this.#fact.channel
  }

  get kind() {
    return this.#fact.kind
  }

  get answered() {
    return this.#fact.endedAt !== null
  }

  get onTime() {
    const { endedAt, dueAt } = this.#fact
    return dueAt === null ? null : endedAt !== null && endedAt <= dueAt
  }

  get reopened() {
    return this.#fact.reopened
  }

  get businessDays() {
    const { receivedAt, endedAt } = this.#fact
    return endedAt === null ? null : this.#context.meter.businessDays(receivedAt, endedAt)
  }

  get calendarDays() {
    const { receivedAt, endedAt } = this.#fact
    return endedAt === null ? null : this.#context.meter.calendarDays(receivedAt, endedAt)
  }

  get businessHours() {
    const { receivedAt, endedAt } = this.#fact
    return endedAt === null ? null : this.#context.meter.businessHours(receivedAt, endedAt)
  }
}

/** The instant by which a request belongs to a period, in epoch milliseconds; null when it does not. */
export function instantOf({ receivedAt, dueAt, endedAt }: RequestFact, population: RequestPopulation): number | null {
  return { received: receivedAt, due: dueAt, answered: endedAt }[population]
}

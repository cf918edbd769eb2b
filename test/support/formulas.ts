/** Formulas and facts of every shape, for the properties of the tests. */
import fc from 'fast-check'
import type { Locale } from '../../src/platform/words/words.ts'
import type { Fact } from '../../src/rooms/indicators/formula/facts.ts'
import type { FormulaNames } from '../../src/rooms/indicators/formula/language/index.ts'
import {
  type Condition,
  type Formula,
  type Measure,
  OBSERVATION_POPULATIONS,
  type Population,
  REQUEST_POPULATIONS,
  type Selection,
} from '../../src/rooms/indicators/vocabulary.ts'

const services = ['licencia-funcionamiento', 'agua', 'bache-2']
const channels = ['web', 'counter', 'email']
const kinds = ['complaint', 'claim', 'suggestion']
const themes = ['CC-01/C1', 'trato "amable"']
const than = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 1, max: 400 }).map(n => n / 8),
)
const comparison = fc.constantFrom('<', '<=', '>', '>=', '=') as fc.Arbitrary<'<' | '<=' | '>' | '>=' | '='>
const some = (from: string[]) => fc.uniqueArray(fc.constantFrom(...from), { minLength: 1, maxLength: 3 })

const isRequest = (population: Population) => REQUEST_POPULATIONS.some(known => known === population)

const measure = (population: Population): fc.Arbitrary<Measure> =>
  isRequest(population) ? fc.constantFrom('business_days', 'calendar_days', 'business_hours') : fc.constant('value')

function condition(population: Population): fc.Arbitrary<Condition> {
  const compared = fc.record({ measure: measure(population), comparison, than })
  if (!isRequest(population)) return compared
  return fc.oneof(
    compared,
    fc.record({ is: fc.constantFrom('on_time', 'answered', 'reopened') }) as fc.Arbitrary<Condition>,
  )
}

function selection(population: Population): fc.Arbitrary<Selection> {
  const words = isRequest(population) ? some(kinds) : some(themes)
  return fc
    .record(
      {
        population: fc.constant(population),
        services: some(services),
        units: some(['obras-publicas', '12']),
        channels: some(channels),
        words,
        condition: condition(population),
      },
      { requiredKeys: ['population'] },
    )
    .map(({ words: said, ...rest }) => {
      if (!said) return rest
      return isRequest(population) ? { ...rest, kinds: said } : { ...rest, about: said }
    })
}

const population = fc.constantFrom<Population>(...REQUEST_POPULATIONS, ...OBSERVATION_POPULATIONS)

export const anyFormula: fc.Arbitrary<Formula> = population
  .chain(of =>
    fc.oneof<fc.Arbitrary<Formula>[]>(
      fc.record({ op: fc.constant('count'), of: selection(of) }),
      fc.record({ op: fc.constant('share'), condition: condition(of), of: selection(of) }),
      fc.record({ op: fc.constantFrom('mean', 'median'), measure: measure(of), of: selection(of) }),
      fc.record({
        op: fc.constant('percentile'),
        p: fc.constantFrom(50, 90, 99.5),
        measure: measure(of),
        of: selection(of),
      }),
      fc.record({
        op: fc.constant('ratio'),
        numerator: selection(of),
        denominator: population.chain(selection),
        times: fc.constantFrom(1, 100, 1000),
      }),
      fc.record({ op: fc.constant('declared'), times: fc.constantFrom(1, 100) }),
    ),
  )
  // Records come without a prototype, which an equal formula that was read has.
  .map(formula => structuredClone(formula))

const perhaps = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 4 })

const fact: fc.Arbitrary<Omit<Fact, 'id'>> = fc.oneof(population, fc.constant('declared' as const)).chain(of => {
  const request = of !== 'declared' && isRequest(of)
  const number = perhaps(fc.integer({ min: 0, max: 60 }))
  return fc.record({
    population: fc.constant(of),
    service: perhaps(fc.constantFrom(...services)),
    unit: perhaps(fc.constantFrom('obras-publicas', '12')),
    channel: perhaps(fc.constantFrom(...channels)),
    kind: request ? fc.constantFrom(...kinds) : fc.constant(null),
    about: request ? fc.constant(null) : perhaps(fc.constantFrom(...themes)),
    value: request ? fc.constant(null) : number,
    businessDays: request ? number : fc.constant(null),
    calendarDays: request ? number : fc.constant(null),
    businessHours: request ? number : fc.constant(null),
    onTime: request ? perhaps(fc.boolean()) : fc.constant(null),
    answered: fc.boolean(),
    reopened: fc.boolean(),
    numerator: fc.integer({ min: 0, max: 20 }),
    denominator: fc.integer({ min: 0, max: 20 }),
  })
})

/** Facts of one period, each with its own id. */
export const anyFacts: fc.Arbitrary<Fact[]> = fc
  .array(fact, { maxLength: 60 })
  .map(facts => facts.map((one, index) => ({ ...one, id: index + 1 })))

/** What an organization calls its codes, for formulas as people write them. */
export function formulaNames(locale: Locale): FormulaNames {
  const english = locale === 'en'
  return {
    channels: english
      ? { web: 'Web portal', counter: 'Counter', email: 'E-mail', app: 'Mobile app' }
      : { web: 'Portal web', counter: 'Ventanilla', email: 'Correo electrónico', app: 'Aplicación móvil' },
    kinds: english
      ? { complaint: 'Complaint', claim: 'Claim', suggestion: 'Suggestion' }
      : { complaint: 'Queja', claim: 'Reclamo', suggestion: 'Sugerencia' },
    services: { 'licencia-funcionamiento': 'Licencia de funcionamiento', agua: 'Agua', 'bache-2': 'Bache' },
  }
}

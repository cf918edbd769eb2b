import type { Locale } from '../../../../platform/words/words.ts'
import {
  type Comparison,
  type Condition,
  type Formula,
  MEASURES,
  type Measure,
  type Population,
} from '../../vocabulary.ts'
import type { List } from '../fit.ts'
import { type Choice, ways } from './choice.ts'
import { type FormulaWords, formulaWords, type Said } from './words.ts'

/**
 * What the organization calls the codes that a formula names, code → name. Channels and kinds are written by their name;
 * services and units by their code, and when their names are given a code that is not among them is a problem.
 */
export interface FormulaNames {
  channels: Readonly<Record<string, string>>
  kinds: Readonly<Record<string, string>>
  services?: Readonly<Record<string, string>>
  units?: Readonly<Record<string, string>>
}

/** A measure as it was said: minutes are the value of a wait or of an attention, and of nothing else. */
export interface SaidMeasure {
  measure: Measure
  minutes: boolean
}

/** How formulas are written in a place: its words, and every choice that they give at each point. */
export interface FormulaLanguage {
  locale: Locale
  words: FormulaWords
  names: FormulaNames
  choices: {
    operations: Choice<Formula['op']>[]
    of: Choice<null>[]
    where: Choice<null>[]
    and: Choice<null>[]
    in: Choice<boolean>[]
    between: Choice<null>[]
    over: Choice<null>[]
    times: Choice<null>[]
    populations: Choice<Population>[]
    measures: Choice<SaidMeasure>[]
    conditions: Choice<Said | SaidMeasure>[]
    comparisons: Choice<Comparison>[]
    lists: Choice<List>[]
  }
}

const each = <Key extends string>(table: Record<Key, string[]>): Choice<Key>[] =>
  (Object.keys(table) as Key[]).flatMap(key => ways(table[key], key))

const COMPARISONS: Comparison[] = ['<', '<=', '>', '>=', '=']

/** The language of formulas of a locale; worth keeping while many are read. */
export function formulaLanguage(locale: Locale, names: FormulaNames): FormulaLanguage {
  const words = formulaWords(locale)
  return { locale, words, names, choices: choicesOf(words) }
}

function choicesOf(words: FormulaWords): FormulaLanguage['choices'] {
  const { count, share, mean, median, percentile, declared } = words
  const measures = measuresSaid(words)
  return {
    operations: each({ count, share, mean, median, percentile, declared }),
    of: ways(words.of, null),
    where: ways(words.where, null),
    and: ways(words.and, null),
    in: [...ways(['='], false), ...ways(words.in, true)],
    between: ways([',', ...words.or, ...words.and], null),
    over: ways(words.over, null),
    times: ways(words.times, null),
    populations: each(words.populations),
    measures,
    conditions: [...each(words.conditions), ...measuresSaid(words, words.with)],
    comparisons: COMPARISONS.flatMap(sign => ways([sign], sign)),
    lists: each(words.lists),
  }
}

/** Every measure, after a word or alone. */
function measuresSaid(words: FormulaWords, after = ''): Choice<SaidMeasure>[] {
  const said = (says: readonly string[], means: SaidMeasure) =>
    ways(
      says.map(say => `${after} ${say}`),
      means,
    )
  return [
    ...MEASURES.flatMap(measure => said(words.measures[measure], { measure, minutes: false })),
    ...said([words.minutes], { measure: 'value', minutes: true }),
  ]
}

const timed = (population: Population) => population === 'waiting' || population === 'attention'

/** Whether a measure is said as its population wants it: waits in minutes, satisfaction not. */
export const saidRightly = (said: SaidMeasure, population: Population) => !said.minutes || timed(population)

/** What a measure is called of a population. */
export const measureWord = (words: FormulaWords, measure: Measure, population: Population): string =>
  measure === 'value' && timed(population) ? words.minutes : words.measures[measure][0]!

/** What a condition is called, without its number. */
export const conditionWord = (words: FormulaWords, condition: Condition, population: Population): string =>
  'measure' in condition
    ? `${words.with} ${measureWord(words, condition.measure, population)}`
    : words.conditions[condition.is][0]!

import type { Locale } from '../../../../platform/words/words.ts'
import type { Comparison, Condition, Formula, Measure, Population } from '../../vocabulary.ts'
import { LISTS, type List } from '../fit.ts'
import { type Choice, ways } from './reader.ts'
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

export const COMPARISONS: Comparison[] = ['<', '<=', '>', '>=', '=']

/** The language of formulas of a locale; worth keeping while many are read. */
export function formulaLanguage(locale: Locale, names: FormulaNames): FormulaLanguage {
  const words = formulaWords(locale)
  const measures: Choice<SaidMeasure>[] = [
    ...each(words.measures).map(choice => ({ ...choice, means: { measure: choice.means, minutes: false } })),
    ...ways([words.minutes], { measure: 'value' as const, minutes: true }),
  ]
  const compared = measures.map(choice => ({ ...choice, say: `${words.with} ${choice.say}` }))
  return {
    locale,
    words,
    names,
    choices: {
      operations: each({
        count: words.count,
        share: words.share,
        mean: words.mean,
        median: words.median,
        percentile: words.percentile,
        declared: words.declared,
      }),
      of: ways(words.of, null),
      where: ways(words.where, null),
      and: ways(words.and, null),
      in: [...ways(['='], false), ...ways(words.in, true)],
      between: ways([',', ...words.or, ...words.and], null),
      over: ways(words.over, null),
      times: ways(words.times, null),
      populations: each(words.populations),
      measures,
      conditions: [...each(words.conditions), ...compared],
      comparisons: COMPARISONS.flatMap(sign => ways([sign], sign)),
      lists: each(Object.fromEntries(LISTS.map(list => [list, words.lists[list]])) as Record<List, string[]>),
    },
  }
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

import type { Condition, Formula, Measure, Population, Selection } from '../../vocabulary.ts'
import { conditionFits, LISTS, type List, listsOf, measuresOf } from '../fit.ts'
import { ways } from './choice.ts'
import { conditionWord, type FormulaLanguage, measureWord, type SaidMeasure, saidRightly } from './language.ts'
import { type Problem, Unreadable } from './problem.ts'
import { Reader, type Taken } from './reader.ts'
import type { Token } from './tokens.ts'
import { readValue } from './values.ts'
import type { Said } from './words.ts'

const LONGEST = 4000

/** Reads a formula as people write it. What is wrong comes back with its place, what could stand there and the nearest word. */
export function readFormula(text: string, language: FormulaLanguage): { formula: Formula } | { problem: Problem } {
  if (text.length > LONGEST) {
    const place = { at: LONGEST, length: text.length - LONGEST, found: '', expected: [], nearest: null }
    return { problem: { reason: 'too_long', ...place } }
  }
  try {
    const reader = new Reader(text)
    const formula = readOperation(reader, language)
    reader.needEnd()
    return { formula }
  } catch (cause) {
    if (cause instanceof Unreadable) return { problem: cause.problem }
    throw cause
  }
}

function readOperation(reader: Reader, language: FormulaLanguage): Formula {
  const { choices } = language
  const { means: op } = reader.need(choices.operations)
  switch (op) {
    case 'declared':
      return { op, times: readTimes(reader, language, [1, 100]) }
    case 'share': {
      const said = readCondition(reader, language)
      reader.need(choices.of)
      const of = readSelection(reader, language)
      return { op, condition: fitting(said, of.population, language), of }
    }
    case 'mean':
    case 'median':
      return { op, ...readMeasured(reader, language) }
    case 'percentile':
      return { op, p: readPercentile(reader), ...readMeasured(reader, language) }
    default:
      return readCount(reader, language)
  }
}

function readCount(reader: Reader, language: FormulaLanguage): Formula {
  const { choices, words } = language
  reader.need(choices.of)
  const of = readSelection(reader, language)
  if (!reader.take(choices.over)) return { op: 'count', of }
  reader.need(ways(words.count, null))
  reader.need(choices.of)
  const denominator = readSelection(reader, language)
  return { op: 'ratio', numerator: of, denominator, times: readTimes(reader, language, [1, 100, 1000]) }
}

function readTimes<N extends number>(reader: Reader, { choices }: FormulaLanguage, allowed: readonly N[]): N | 1 {
  if (!reader.take(choices.times)) return 1
  return reader.need(allowed.flatMap(number => ways([String(number)], number))).means
}

function readPercentile(reader: Reader): number {
  const { number, token } = reader.needNumber()
  if (number <= 0 || number >= 100) throw wrong('not_a_percentile', token)
  return number
}

function readMeasured(reader: Reader, language: FormulaLanguage): { measure: Measure; of: Selection } {
  const { choices, words } = language
  reader.need(choices.of)
  const { means: said, token } = reader.need(choices.measures)
  reader.need(choices.of)
  const of = readSelection(reader, language)
  const measures = measuresOf(of.population)
  if (!measures.includes(said.measure) || !saidRightly(said, of.population)) {
    throw wrong(
      'does_not_fit',
      token,
      measures.map(measure => measureWord(words, measure, of.population)),
    )
  }
  return { measure: said.measure, of }
}

function readSelection(reader: Reader, language: FormulaLanguage): Selection {
  const { choices } = language
  const { means: population } = reader.need(choices.populations)
  const selection: Selection = { population }
  if (!reader.take(choices.where)) return selection
  do readClause(reader, language, selection)
  while (reader.take(choices.and))
  return selection
}

function readClause(reader: Reader, language: FormulaLanguage, selection: Selection): void {
  const { choices, words } = language
  const list = reader.take(choices.lists)
  if (!list) {
    const said = readCondition(reader, language)
    if (selection.condition) throw wrong('repeated', said.token)
    selection.condition = fitting(said, selection.population, language)
    return
  }
  const allowed: readonly List[] = listsOf(selection.population)
  const shown = LISTS.filter(one => allowed.includes(one)).map(one => words.lists[one][0]!)
  if (!allowed.includes(list.means)) throw wrong('does_not_fit', list.token, shown)
  if (selection[list.means]) throw wrong('repeated', list.token)
  selection[list.means] = readValues(reader, language, list.means)
}

function readValues(reader: Reader, language: FormulaLanguage, list: List): string[] {
  const { choices } = language
  const { means: several } = reader.need(choices.in)
  if (!several) return [readValue(reader, language, list)]
  reader.need(ways(['('], null))
  const values = [readValue(reader, language, list)]
  while (reader.take(choices.between)) values.push(readValue(reader, language, list))
  reader.need(ways([')'], null))
  return [...new Set(values)]
}

interface SaidCondition {
  condition: Condition
  said: Said | SaidMeasure
  token: Token
}

function readCondition(reader: Reader, { choices }: FormulaLanguage): SaidCondition {
  const { means: said, token }: Taken<Said | SaidMeasure> = reader.need(choices.conditions)
  if (typeof said === 'string') return { condition: { is: said }, said, token }
  const { means: comparison } = reader.need(choices.comparisons)
  const { number: than } = reader.needNumber()
  return { condition: { measure: said.measure, comparison, than }, said, token }
}

/** The condition, once it is known of what it was said. */
function fitting(
  { condition, said, token }: SaidCondition,
  population: Population,
  { words }: FormulaLanguage,
): Condition {
  const rightly = typeof said === 'string' || saidRightly(said, population)
  if (rightly && conditionFits(condition, population)) return condition
  const possible: Condition[] = [
    ...(['on_time', 'answered', 'reopened'] as const).map(is => ({ is })),
    ...measuresOf(population).map(measure => ({ measure, comparison: '=' as const, than: 0 })),
  ]
  throw wrong(
    'does_not_fit',
    token,
    possible.filter(one => conditionFits(one, population)).map(one => conditionWord(words, one, population)),
  )
}

const wrong = (reason: Problem['reason'], { at, length, text }: Token, expected: string[] = []) =>
  new Unreadable({ reason, at, length, found: text, expected, nearest: null })

import type { Condition, Formula, Population, Selection } from '../../vocabulary.ts'
import { LISTS, type List } from '../fit.ts'
import { conditionWord, type FormulaLanguage, measureWord } from './language.ts'
import { valueText } from './values.ts'

/** A formula as people write it; `readFormula` reads it back to the same. */
export function writeFormula(formula: Formula, language: FormulaLanguage): string {
  const { words } = language
  const of = words.of[0]!
  const say = (selection: Selection) => selectionText(selection, language)
  switch (formula.op) {
    case 'count':
      return `${words.count[0]} ${of} ${say(formula.of)}`
    case 'share':
      return `${words.share[0]} ${conditionText(formula.condition, formula.of.population, language)} ${of} ${say(formula.of)}`
    case 'ratio': {
      const [above, below] = [formula.numerator, formula.denominator].map(one => `${words.count[0]} ${of} ${say(one)}`)
      return `${above} ${words.over[0]} ${below}${timesText(formula.times, language)}`
    }
    case 'declared':
      return `${words.declared[0]}${timesText(formula.times, language)}`
    default: {
      const head = 'p' in formula ? `${words.percentile[0]} ${numberText(formula.p, language)}` : words[formula.op][0]
      return `${head} ${of} ${measureWord(words, formula.measure, formula.of.population)} ${of} ${say(formula.of)}`
    }
  }
}

function selectionText(selection: Selection, language: FormulaLanguage): string {
  const { words } = language
  const { population, condition } = selection
  const clauses = LISTS.flatMap(list => {
    const codes = selection[list]
    return codes ? [listText(list, codes, language)] : []
  })
  if (condition) clauses.push(conditionText(condition, population, language))
  const name = words.populations[population][0]
  return clauses.length === 0 ? `${name}` : `${name} ${words.where[0]} ${clauses.join(` ${words.and[0]} `)}`
}

function listText(list: List, codes: readonly string[], language: FormulaLanguage): string {
  const { words } = language
  const values = codes.map(code => valueText(language, list, code))
  const name = words.lists[list][0]
  return values.length === 1 ? `${name} = ${values[0]}` : `${name} ${words.in[0]} (${values.join(', ')})`
}

function conditionText(condition: Condition, population: Population, language: FormulaLanguage): string {
  const word = conditionWord(language.words, condition, population)
  return 'measure' in condition ? `${word} ${condition.comparison} ${numberText(condition.than, language)}` : word
}

const timesText = (times: number, { words }: FormulaLanguage) => (times === 1 ? '' : ` ${words.times[0]} ${times}`)

/** Colombia writes decimals with a comma. */
function numberText(number: number, { locale }: FormulaLanguage): string {
  const text = String(number)
  return locale === 'es-CO' && /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text
}

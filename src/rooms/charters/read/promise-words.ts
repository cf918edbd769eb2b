/** A target in words: "al menos 90 %", "entre 2 y 4 días hábiles". */
import { numberText } from '../../../platform/words/numbers.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { catalogue } from '../../../platform/words/words.ts'
import { figureWords, type Target, type UnitOfMeasure } from '../../indicators/index.ts'

const spanish = {
  at_least: (amount: string) => `al menos ${amount}`,
  at_most: (amount: string) => `a lo más ${amount}`,
  equal: (amount: string) => `igual a ${amount}`,
  between: (from: string, to: string) => `entre ${from} y ${to}`,
}

const promiseWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    at_least: amount => `at least ${amount}`,
    at_most: amount => `at most ${amount}`,
    equal: amount => `equal to ${amount}`,
    between: (from, to) => `between ${from} and ${to}`,
  },
})

export function targetText(locale: Locale, { comparator, target, upper }: Target, unit: UnitOfMeasure): string {
  const words = promiseWords(locale)
  // The number and its sign stay on one line.
  const amount = (value: number) =>
    figureWords(locale)
      .unit[unit](value, numberText(locale, value, 2))
      .replace(' %', '\u00a0%')
  if (comparator === 'between') return words.between(numberText(locale, target, 2), amount(upper ?? target))
  return words[comparator](amount(target))
}

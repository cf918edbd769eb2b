/** What is wrong with a formula, as a sentence for whoever writes it. */
import { catalogue, type Locale } from '../../../../platform/words/words.ts'
import type { Problem } from './problem.ts'

const MOST_SHOWN = 8

const spanish = {
  quote: (text: string) => `«${text}»`,
  or: (all: string, last: string) => `${all} ${/^«?h?o/i.test(last) ? 'u' : 'o'} ${last}`,
  more: 'otros',
  place: (at: number) => `En el carácter ${at}`,
  unexpected: (place: string, found: string) => `${place} dice ${found}.`,
  unfinished: 'A la fórmula le falta el final.',
  unclosed: (place: string) => `${place} se abren comillas que no se cierran.`,
  not_a_number: (place: string, found: string) => `${place} va un número, y dice ${found}.`,
  not_a_percentile: (place: string, found: string) =>
    `${place} dice ${found}: un percentil va entre 0 y 100, sin llegar a ellos.`,
  unknown: (place: string, found: string) => `${place} dice ${found}, que no existe en la organización.`,
  repeated: (place: string, found: string) => `${place} se repite ${found}: júntelo con el primero, entre paréntesis.`,
  does_not_fit: (place: string, found: string) => `${place} dice ${found}, que no se puede decir de lo que se mira.`,
  too_long: 'La fórmula es demasiado larga.',
  expected: (list: string) => `Ahí puede ir ${list}.`,
  nearest: (word: string) => `¿Quiso decir ${word}?`,
}

export const problemWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    quote: text => `“${text}”`,
    or: (all, last) => `${all} or ${last}`,
    more: 'others',
    place: at => `At character ${at}`,
    unexpected: (place, found) => `${place} it says ${found}.`,
    unfinished: 'The end of the formula is missing.',
    unclosed: place => `${place} quotes are opened and never closed.`,
    not_a_number: (place, found) => `${place} goes a number, and it says ${found}.`,
    not_a_percentile: (place, found) =>
      `${place} it says ${found}: a percentile goes between 0 and 100, reaching neither.`,
    unknown: (place, found) => `${place} it says ${found}, which the organization does not have.`,
    repeated: (place, found) => `${place} ${found} is repeated: put it with the first, in brackets.`,
    does_not_fit: (place, found) => `${place} it says ${found}, which cannot be said of what is looked at.`,
    too_long: 'The formula is too long.',
    expected: list => `There may stand ${list}.`,
    nearest: word => `Did you mean ${word}?`,
  },
})

/** "En el carácter 14 dice «tienpo». Ahí puede ir «tiempo». ¿Quiso decir «tiempo»?" */
export function problemText(locale: Locale, problem: Problem): string {
  const words = problemWords(locale)
  const place = words.place(problem.at + 1)
  const said = words[problem.reason]
  const what = typeof said === 'string' ? said : said(place, words.quote(problem.found))
  const expected =
    problem.nearest === null && problem.expected.length > 0 ? [words.expected(listOf(locale, problem.expected))] : []
  const nearest = problem.nearest === null ? [] : [words.nearest(words.quote(problem.nearest))]
  return [what, ...expected, ...nearest].join(' ')
}

function listOf(locale: Locale, all: readonly string[]): string {
  const words = problemWords(locale)
  const shown = all.slice(0, MOST_SHOWN).map(words.quote)
  if (all.length > MOST_SHOWN) shown.push(words.more)
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : words.or(shown.join(', '), last)
}

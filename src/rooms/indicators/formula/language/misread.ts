import type { Choice } from './choice.ts'
import { nearestOf, type Problem } from './problem.ts'
import type { Token } from './tokens.ts'

/** The words that were still missing of something looked for, and whether it is worth naming. */
interface Left {
  words: string[]
  shown: boolean
}

/**
 * What is wrong where `next` begins, given what was looked for. When the first words of some phrases do stand there, what
 * is wrong is the word after them: "días habliles" misses "hábiles", not "días hábiles".
 */
export function misread(
  text: string,
  next: readonly Token[],
  tried: readonly Choice<unknown>[],
  reason: Problem['reason'] = 'unexpected',
): Problem {
  const deepest = Math.max(0, ...tried.map(choice => standing(next, choice)))
  const left = tried.filter(choice => standing(next, choice) === deepest).map(choice => leftOf(choice, deepest))
  const expected = [...new Set(left.filter(({ shown }) => shown).map(({ words }) => words.join(' ')))]
  const token = next[deepest]
  if (!token) return { reason: 'unfinished', at: text.length, length: 0, found: '', expected, nearest: null }
  const { at, length } = token
  const found = text.slice(at, at + length)
  if (token.kind === 'unclosed') return { reason: 'unclosed', at, length, found, expected: [], nearest: null }
  return { reason, at, length, found, expected, nearest: nearestPhrase(token, left) }
}

const leftOf = ({ words, shown }: Choice<unknown>, from: number): Left => ({
  words: words.slice(from).map(word => word.text),
  shown: shown || from > 0,
})

/** How many words of a phrase do stand there. */
function standing(next: readonly Token[], { words }: Choice<unknown>): number {
  const wrong = words.findIndex(({ plain }, index) => next[index]?.plain !== plain)
  return wrong === -1 ? words.length : wrong
}

/** The word that was meant; a code of several words is compared whole. */
function nearestPhrase(token: Token, left: readonly Left[]): string | null {
  if (token.kind === 'sign') return null
  const firsts = left.map(({ words }) => words[0] ?? '')
  const wholes = left.map(({ words }) => words.join(' '))
  return nearestOf(token.text, firsts) ?? nearestOf(token.text, wholes)
}

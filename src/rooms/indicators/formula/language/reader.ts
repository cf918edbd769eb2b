import { nearestOf, type Problem, Unreadable } from './problem.ts'
import { plainly, type Token, tokensOf } from './tokens.ts'

/** A way of saying something, and what it means. What is `shown` is named when something else stands in its place. */
export interface Choice<T> {
  say: string
  means: T
  shown: boolean
}

/** Every way of saying one thing; the first is the one that is shown. */
export const ways = <T>(says: readonly string[], means: T): Choice<T>[] =>
  says.map((say, index) => ({ say, means, shown: index === 0 }))

export interface Taken<T> {
  means: T
  token: Token
}

/** Walks a text from phrase to phrase, and remembers what it looked for where it stands. */
export interface Reader {
  /** The longest of the choices that stands here, and steps past it. */
  take<T>(choices: readonly Choice<T>[]): Taken<T> | undefined
  /** The same, and when none stands here the text is no formula. */
  need<T>(choices: readonly Choice<T>[], reason?: Problem['reason']): Taken<T>
  /** The next word or quoted text as it is. */
  takeText(kinds: readonly Token['kind'][]): Token | undefined
  needNumber(): { number: number; token: Token }
  needEnd(): void
}

export function readerOf(text: string): Reader {
  const tokens = tokensOf(text)
  let here = 0
  let tried: Choice<unknown>[] = []
  const step = (count: number) => {
    here += count
    tried = []
  }
  const reader: Reader = {
    take(choices) {
      const found = choices
        .map(choice => ({ choice, words: wordsOf(choice.say) }))
        .filter(({ words }) => words.every((word, index) => tokens[here + index]?.plain === word))
        .sort((a, b) => b.words.length - a.words.length)[0]
      if (!found) {
        tried.push(...choices)
        return undefined
      }
      const token = spanning(text, tokens.slice(here, here + found.words.length))
      step(found.words.length)
      return { means: found.choice.means, token }
    },
    need(choices, reason) {
      const taken = reader.take(choices)
      if (!taken) throw new Unreadable(problemAt(text, tokens, here, tried, reason))
      return taken
    },
    takeText(kinds) {
      const token = tokens[here]
      if (!token || !kinds.includes(token.kind)) return undefined
      step(1)
      return token
    },
    needNumber() {
      const token = numberAt(text, tokens, here)
      if (!token)
        throw new Unreadable({ ...problemAt(text, tokens, here, []), ...(tokens[here] && { reason: 'not_a_number' }) })
      step(token.text.includes(',') ? 3 : 1)
      return { number: Number(token.text.replace(',', '.')), token }
    },
    needEnd() {
      if (here < tokens.length) throw new Unreadable(problemAt(text, tokens, here, tried))
    },
  }
  return reader
}

const wordsOf = (say: string) => tokensOf(say).map(token => token.plain)

function spanning(text: string, tokens: readonly Token[]): Token {
  const [first, last] = [tokens[0]!, tokens.at(-1)!]
  const length = last.at + last.length - first.at
  const said = text.slice(first.at, first.at + length)
  return { kind: first.kind, text: said, plain: plainly(said), at: first.at, length }
}

/** A number here, with a point or with a comma written close on both sides, as Colombia writes it. */
function numberAt(text: string, tokens: readonly Token[], here: number): Token | undefined {
  const token = tokens[here]
  if (!token || !/^-?\d+(\.\d+)?(e[-]?\d+)?$/.test(token.plain)) return undefined
  const close = /^,\d+(?![\p{L}\p{N}_.-])/u.exec(text.slice(token.at + token.length))
  return close && /^-?\d+$/.test(token.plain) ? spanning(text, tokens.slice(here, here + 3)) : token
}

/**
 * What is wrong here, given what was looked for. When the first words of some phrases do stand here, what is wrong is the
 * word after them: "días hablies" misses "hábiles", not "días hábiles".
 */
function problemAt(
  text: string,
  tokens: readonly Token[],
  here: number,
  tried: readonly Choice<unknown>[],
  reason: Problem['reason'] = 'unexpected',
): Problem {
  const looked = tried.map(choice => ({
    choice,
    shown: tokensOf(choice.say).map(token => token.text),
    matched: matchedWords(tokens, here, choice.say),
  }))
  const deepest = Math.max(0, ...looked.map(({ matched }) => matched))
  const left = looked
    .filter(({ matched }) => matched === deepest)
    .map(({ choice, shown }) => ({ shown: choice.shown || deepest > 0, words: shown.slice(deepest) }))
  const token = tokens[here + deepest]
  const expected = [...new Set(left.filter(({ shown }) => shown).map(({ words }) => words.join(' ')))]
  if (!token) return { reason: 'unfinished', at: text.length, length: 0, found: '', expected, nearest: null }
  const { at, length } = token
  const found = text.slice(at, at + length)
  if (token.kind === 'unclosed') return { reason: 'unclosed', at, length, found, expected: [], nearest: null }
  return { reason, at, length, found, expected, nearest: nearestPhrase(tokens.slice(here + deepest), left) }
}

function matchedWords(tokens: readonly Token[], here: number, say: string): number {
  const words = wordsOf(say)
  const wrong = words.findIndex((word, index) => tokens[here + index]?.plain !== word)
  return wrong === -1 ? words.length : wrong
}

/** The word that was meant by the next one; a code of several words is compared whole. */
function nearestPhrase([next]: readonly Token[], left: readonly { words: string[] }[]): string | null {
  if (!next || next.kind === 'sign') return null
  const firsts = left.map(({ words }) => words[0] ?? '')
  return (
    nearestOf(next.text, firsts) ??
    nearestOf(
      next.text,
      left.map(({ words }) => words.join(' ')),
    )
  )
}

import type { Choice } from './choice.ts'
import { misread } from './misread.ts'
import { type Problem, Unreadable } from './problem.ts'
import { plainly, type Token, tokensOf } from './tokens.ts'

export interface Taken<T> {
  means: T
  token: Token
}

/** Walks a text from phrase to phrase, and remembers what it looked for where it stands. */
export class Reader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  #here = 0
  #tried: Choice<unknown>[] = []

  constructor(text: string) {
    this.#text = text
    this.#tokens = tokensOf(text)
  }

  /** The longest of the choices that stands here, and steps past it. */
  take<T>(choices: readonly Choice<T>[]): Taken<T> | undefined {
    const stands = ({ words }: Choice<T>) =>
      words.every(({ plain }, index) => this.#tokens[this.#here + index]?.plain === plain)
    const found = choices.filter(stands).sort((a, b) => b.words.length - a.words.length)[0]
    if (found) return { means: found.means, token: this.#step(found.words.length) }
    this.#tried.push(...choices)
    return undefined
  }

  /** The same, and when none stands here the text is no formula. */
  need<T>(choices: readonly Choice<T>[], reason?: Problem['reason']): Taken<T> {
    const taken = this.take(choices)
    if (!taken) throw this.#wrong(reason)
    return taken
  }

  /** The next token as it is, when it is of these kinds. */
  takeText(kinds: readonly Token['kind'][]): Token | undefined {
    const token = this.#tokens[this.#here]
    if (!token || !kinds.includes(token.kind)) return undefined
    this.#step(1)
    return token
  }

  /** A number with a point or, written close on both sides, with a comma as in Colombia. */
  needNumber(): { number: number; token: Token } {
    const next = this.#tokens[this.#here]
    if (!next || !/^-?\d+(\.\d+)?(e-?\d+)?$/.test(next.plain)) throw this.#wrong('not_a_number')
    const close = /^,\d+(?![\p{L}\p{N}_.-])/u.test(this.#text.slice(next.at + next.length))
    const token = this.#step(close && /^-?\d+$/.test(next.plain) ? 3 : 1)
    return { number: Number(token.text.replace(',', '.')), token }
  }

  needEnd(): void {
    if (this.#here < this.#tokens.length) throw this.#wrong()
  }

  /** Past so many tokens, which are seen as one. */
  #step(count: number): Token {
    const passed = this.#tokens.slice(this.#here, this.#here + count)
    const [first, last] = [passed[0]!, passed.at(-1)!]
    this.#here += count
    this.#tried = []
    const length = last.at + last.length - first.at
    const text = this.#text.slice(first.at, first.at + length)
    return { kind: first.kind, text, plain: plainly(text), at: first.at, length }
  }

  #wrong(reason?: Problem['reason']): Unreadable {
    return new Unreadable(misread(this.#text, this.#tokens.slice(this.#here), this.#tried, reason))
  }
}

import { tokensOf } from './tokens.ts'

/** A way of saying something, and what it means. What is `shown` is named when something else stands in its place. */
export interface Choice<T> {
  /** Its words as they are written, and as they are compared. */
  words: readonly { text: string; plain: string }[]
  means: T
  shown: boolean
}

export const choice = <T>(say: string, means: T, shown: boolean): Choice<T> => ({ words: tokensOf(say), means, shown })

/** Every way of saying one thing; the first is the one that is shown. */
export const ways = <T>(says: readonly string[], means: T): Choice<T>[] =>
  says.map((say, index) => choice(say, means, index === 0))

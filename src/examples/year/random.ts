/** Chance that can be had again: the same seed gives the same draws, on any machine. */

export interface Random {
  /** Between 0 and 1, the second not included. */
  chance(): number
  /** A whole number from 0 up to, and without, `many`. */
  below(many: number): number
  /** One of a list. */
  oneOf<T>(list: readonly T[]): T
  /** The index that falls among weights. */
  among(weights: readonly number[]): number
  /** From the standard normal distribution (Box and Muller, 1958). */
  normal(): number
}

/** Mulberry32 (Tommy Ettinger, public domain): a period of 2^32, enough for what an example draws. */
export function random(seed: number): Random {
  let state = seed >>> 0
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (many: number) => Math.floor(chance() * many)
  return {
    chance,
    below,
    oneOf: list => list[below(list.length)]!,
    among(weights) {
      let left = chance() * weights.reduce((sum, weight) => sum + weight, 0)
      const index = weights.findIndex(weight => {
        left -= weight
        return left < 0
      })
      return index < 0 ? weights.length - 1 : index
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance()),
  }
}

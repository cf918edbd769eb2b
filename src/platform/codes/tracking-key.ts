/**
 * The tracking key: the second half of a receipt. The folio says which request; the key proves that one holds the receipt.
 * There are 24^8 ≈ 1.1 × 10^11 keys, so guessing against a rate limit is hopeless.
 */
import { randomInt } from 'node:crypto'

/**
 * No vowels, so no words appear; no 0 O 1 I L, which look alike; no S Z B, which look like 5 2 8; no V, which sounds like B in Spanish.
 */
const ALPHABET = '23456789CDFGHJKMNPQRTWXY'
const LENGTH = 8
const LOOKALIKES: Record<string, string> = { S: '5', Z: '2', B: '8' }

/** A new key of eight characters from the operating system's random source, without modulo bias. */
export function trackingKey(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]!).join('')
}

/** The key as issued from what a person typed (any case, blanks or hyphens, S for 5, Z for 2, B for 8), or undefined when it is no key. */
export function readTrackingKey(text: string): string | undefined {
  const key = text
    .slice(0, 40)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replace(/[SZB]/g, letter => LOOKALIKES[letter]!)
  return key.length === LENGTH && [...key].every(letter => ALPHABET.includes(letter)) ? key : undefined
}

/** The key in two groups of four, as it is printed: `K7QW-3MPX`. */
export function printedTrackingKey(key: string): string {
  return `${key.slice(0, 4)}-${key.slice(4)}`
}

/**
 * The Damm check digit: one more digit, computed from the others, that a person cannot get wrong by mistyping one digit
 * or by swapping two neighbours. It is the digit at the end of a folio.
 *
 * Source: H. Michael Damm, "Total anti-symmetrische Quasigruppen", Philipps-Universität Marburg, 2004; the table is the
 * totally anti-symmetric quasigroup of order 10 given there. ISO/IEC 7064 MOD 11,10 was not taken because it misses some
 * transpositions, and MOD 97-10 because it needs two digits.
 */
const QUASIGROUP = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const

/**
 * The digit that completes `digits` (0–9 only, at least one).
 * @throws RangeError when there is anything but digits
 */
export function checkDigit(digits: string): number {
  if (!/^[0-9]+$/.test(digits)) throw new RangeError('a check digit is computed from digits only')
  let interim = 0
  for (const digit of digits) interim = QUASIGROUP[interim]![Number(digit)]!
  return interim
}

/** Whether the last digit is the check digit of those before it. The diagonal of the quasigroup is zero, so the whole runs to zero. */
export function endsInCheckDigit(digits: string): boolean {
  return /^[0-9]{2,}$/.test(digits) && checkDigit(digits) === 0
}

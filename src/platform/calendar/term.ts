/**
 * A term: the time that the law or a promise gives to answer.
 *
 * Sources: Colombia, Ley 1755 de 2015 (business days from the day after receipt). Mexico, Ley Nacional para Eliminar
 * Trámites Burocráticos (days mean business days; months run from date to date, non-working days included).
 */
export const TERM_UNITS = ['business_days', 'calendar_days', 'business_hours', 'months'] as const

export type TermUnit = (typeof TERM_UNITS)[number]

/** Whole days and months, at least 0; hours may have a fraction. */
export type Term = { readonly amount: number; readonly unit: TermUnit }

/** Throws a `RangeError` for an amount that is negative, or not whole where it must be. */
export function checkTerm({ amount, unit }: Term): void {
  const whole = unit === 'business_hours' || Number.isInteger(amount)
  if (!Number.isFinite(amount) || amount < 0 || !whole)
    throw new RangeError(`A term of ${amount} ${unit} cannot be counted`)
}

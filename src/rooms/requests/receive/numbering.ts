/** Prepares a folio pattern for PostgreSQL, which takes the number under the counter's lock and fills it in. */
import type { Temporal } from 'temporal-polyfill'
import { type FolioPart, folioParts } from '../../../platform/codes/folio-pattern.ts'

export interface Numbering {
  /** The year for patterns that name it, so that each year begins at one; 0 otherwise. */
  counter: number
  template: string
  covered: string
  width: number
}

/** Patterns already taken apart; an installation has as many as organizations. */
const known = new Map<string, readonly FolioPart[]>()

function partsOf(pattern: string): readonly FolioPart[] {
  const parts = known.get(pattern) ?? folioParts(pattern)
  known.set(pattern, parts)
  return parts
}

/** @throws FolioPatternError for a pattern that cannot be used */
export function numbering(pattern: string, now: Temporal.Instant, timeZone: string): Numbering {
  const { year, month } = now.toZonedDateTimeISO(timeZone)
  const prepared: Numbering = { counter: 0, template: '', covered: '', width: 6 }
  for (const part of partsOf(pattern)) {
    if (part.kind !== 'field') {
      prepared.template += part.text
    } else if (part.field === 'sequence' || part.field === 'check') {
      prepared.template += `{${part.field}}`
      if (part.field === 'sequence')
        Object.assign(prepared, { covered: `${prepared.covered}{sequence}`, width: part.width })
    } else {
      const digits = part.field === 'year' ? String(year).slice(-part.width) : String(month).padStart(2, '0')
      prepared.template += digits
      prepared.covered += digits
      if (part.field === 'year') prepared.counter = year
    }
  }
  return prepared
}

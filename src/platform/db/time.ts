/** Instants in the house are Temporal; PostgreSQL's driver speaks Date. */
import { Temporal } from 'temporal-polyfill'

export const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds)

/** What `toInstant(date).toString()` says, for hundreds of them at once: no zeros at the end of the second. */
export const instantText = (date: Date): string => date.toISOString().replace(/\.?0*Z$/, 'Z')

export const toInstant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime())

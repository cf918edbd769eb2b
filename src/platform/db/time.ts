/** Instants in the house are Temporal; PostgreSQL's driver speaks Date. */
import { Temporal } from 'temporal-polyfill'

export const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds)

export const toInstant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime())

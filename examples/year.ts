/**
 * The form of a synthetic year: how many requests each charter received, and how the year went. Everything that happens in it
 * is drawn from these numbers and a stored seed, so that the same file always gives the same year.
 */
import { z } from 'zod'
import { code, text } from './schema.ts'

/** One number for each quarter. */
const quarters = z.tuple([z.number(), z.number(), z.number(), z.number()])
const silentIn = z.array(z.int().min(1).max(4)).default([])

/** Of what a charter allows itself: 1 is exactly at its target, 2 twice as bad, 0.5 half. */
const course = z.strictObject({
  late: quarters.optional(),
  dissatisfied: quarters.optional(),
  waiting: quarters.optional(),
  attention: quarters.optional(),
  /** Quarters in which nobody wrote it down. */
  silent: z.strictObject({ waiting: silentIn, attention: silentIn, satisfaction: silentIn }).partial().optional(),
})
const wholeCourse = course.required()
export type Course = z.infer<typeof wholeCourse>

const phrases = z.strictObject({ asked: z.array(text).min(1), answered: z.array(text).min(1) })

export const year = z.strictObject({
  seed: z.int(),
  starts: z.iso.date(),
  ends: z.iso.date(),
  /** What still comes in after it, until today: for how many months back, and how much of what came in during the year. */
  afterwards: z.strictObject({ months: z.int().positive(), share: z.number().positive() }),
  /** `steady` is whole; the others say in what they differ from it. */
  courses: z.record(code, course).and(z.object({ steady: wholeCourse })),
  charters: z.record(code, z.strictObject({ requests: z.int().positive(), course: code })),
  /** What people write and what they are answered, by template of charter. */
  phrases: z.record(code, phrases),
  /** Sugerencias, quejas y reclamos about a service that is about something else. */
  box: phrases.extend({ summary: text }),
  /** Why a case is reopened. */
  reopening: z.array(text).min(1),
  given: z.array(text).min(1),
  family: z.array(text).min(1),
})
export type Year = z.infer<typeof year>

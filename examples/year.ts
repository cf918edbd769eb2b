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

const treatment = z.strictObject({
  contained: text,
  whys: z.array(text).min(1),
  rootCause: text,
  cause: text,
  action: text,
  result: text,
  verified: text,
})

/** What is done every quarter with what was measured: by whom, when, and in what words. */
export const followUp = z.strictObject({
  /** Visits drawn in the quarter that is running. */
  visits: z.array(
    z.strictObject({
      kind: z.enum(['mystery', 'site']),
      title: text,
      scenario: text,
      wanted: z.int().positive(),
      items: z.array(
        z.strictObject({
          text,
          kind: z.enum(['yes_no', 'number', 'stopwatch']),
          feeds: z.enum(['waiting', 'attention']).nullable().default(null),
        }),
      ),
    }),
  ),
  /** Days after the end of a quarter on which it is measured, and the position that does. */
  measuredAfter: z.int().positive(),
  measures: code,
  reports: z.strictObject({
    signedQuarters: z.array(z.int().min(1).max(4)),
    /** So many quarters before the one that ended last are signed too, each with that of all the charters together. */
    lately: z.int().nonnegative(),
    consolidatedBy: code,
    daysAfter: z.int().positive(),
    /** Charters whose report of a quarter nobody has signed. */
    unsigned: z.record(z.string().regex(/^[1-4]$/), z.array(code)),
    /** With {kept}, {broken}, {unknown} and {all}. */
    kept: z.strictObject({ summary: text }),
    broken: z.strictObject({ summary: text, causes: text, actions: text }),
    consolidated: z.strictObject({ summary: text }),
    internalNotice: text,
  }),
  systemic: text,
  /** By the base of the indicator that was missed, `own` for the others, and `claim`. */
  treatments: z.strictObject({
    ...{ satisfaction: treatment, waiting_time: treatment, attention_time: treatment },
    ...{ response_request: treatment, response_complaint: treatment, own: treatment, claim: treatment },
  }),
})
export type FollowUp = z.infer<typeof followUp>

/** Shapes of what forms send, for the schemas of acts: a browser knows only texts, and sends nothing for a box left empty. */
import { z } from 'zod'

/** Forms send two characters for each end of a line, where whoever types, and the count below the box, know one. */
const oneLineEnd = (typed: string) => typed.replaceAll('\r\n', '\n')

/**
 * A line or paragraph somebody must write; blanks around it are not part of it. One that does not fit is told in the words of the
 * house, which say how many characters fit and how many there are.
 */
export const text = (missing: string, max: number) =>
  z
    .string({ error: ({ code }) => (code === 'invalid_type' ? missing : undefined) })
    .overwrite(oneLineEnd)
    .trim()
    .min(1, missing)
    .max(max)

/** The same where nothing is an answer too. */
export const optionalText = (max: number) => z.string().overwrite(oneLineEnd).trim().max(max).optional().default('')

/** Short names that people type and files carry: lower case letters without accents, numbers, and hyphens between them. */
export const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A code somebody must write. */
export const code = (missing: string, bad: string) => text(missing, 60).pipe(z.string().regex(CODE, bad))

/** A box alone: ticked or not. */
export const ticked = () =>
  z
    .unknown()
    .optional()
    .transform(value => value !== undefined && value !== '')

/** Boxes of one name: none, one or several. */
export const several = <T extends z.ZodType>(item: T) =>
  z.preprocess(value => (value === undefined || value === '' ? [] : [value].flat()), z.array(item))

/** One of a list of boxes that must have at least one ticked. */
export const atLeastOne = <T extends z.ZodType>(item: T, missing: string) =>
  z.preprocess(value => (value === undefined || value === '' ? [] : [value].flat()), z.array(item).min(1, missing))

/** Identity of a row, in an address or a field. */
export const identity = () => z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)

/** Identity of a row, or nothing chosen. */
export const optionalIdentity = () =>
  z.preprocess(value => (value === '' || value === undefined ? null : value), identity().nullable())

/** A whole number somebody typed. */
export const wholeNumber = (sentence: string, min: number, max: number) =>
  z
    .string({ error: sentence })
    .trim()
    .regex(/^\d{1,9}$/, sentence)
    .transform(Number)
    .pipe(z.number().min(min, sentence).max(max, sentence))

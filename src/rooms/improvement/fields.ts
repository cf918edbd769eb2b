import { z } from 'zod'
import { isoDate } from '../../platform/views/form/dates.ts'

/** A day somebody typed or picked, as `YYYY-MM-DD`. */
export const day = (missing: string) =>
  z
    .string({ error: missing })
    .max(40, missing)
    .transform((typed, context) => {
      const date = isoDate(typed)
      if (date) return date
      context.addIssue({ code: 'custom', message: missing })
      return z.NEVER
    })

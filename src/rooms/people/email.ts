import { z } from 'zod'

/** An address somebody typed: forgiving about blanks around it, not about what is missing. */
export const emailField = (missing: string, invalid: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(254, invalid)
    .regex(/^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/, invalid)

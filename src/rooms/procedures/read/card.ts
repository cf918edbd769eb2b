/** What a procedure's document says besides its steps. Each part may be missing: documents of other houses have other parts. */
import { z } from 'zod'

const lines = z.array(z.string()).catch([])

export const cardSchema = z.object({
  process: z.string().catch(''),
  subprocess: z.string().catch(''),
  objective: z.string().catch(''),
  scope: z.string().catch(''),
  application: z.enum(['general', 'specific']).nullable().catch(null),
  madeOn: z.string().catch(''),
  definitions: z.array(z.object({ term: z.string(), meaning: z.string() })).catch([]),
  references: lines,
  policies: lines,
  products: lines,
  clients: lines,
  indicators: z.array(z.object({ name: z.string(), every: z.enum(['day', 'month', 'quarter']) })).catch([]),
  responsibilities: z.array(z.object({ position: z.string(), text: z.string() })).catch([]),
  approvals: z
    .array(z.object({ act: z.enum(['elaborated', 'presented', 'authorized']), position: z.string() }))
    .catch([]),
  outputs: z.array(z.object({ name: z.string(), every: z.enum(['case', 'day', 'month']), by: z.string() })).catch([]),
  sourceNotes: lines,
})

export type Card = z.output<typeof cardSchema>

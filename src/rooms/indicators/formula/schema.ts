import { z } from 'zod'
import { type Formula, MEASURES } from '../vocabulary.ts'
import { makesSense, POPULATIONS } from './fit.ts'

const measure = z.enum(MEASURES)
const codes = z.array(z.string().min(1).max(200)).min(1).max(500)

const condition = z.union([
  z.strictObject({ is: z.enum(['on_time', 'answered', 'reopened']) }),
  z.strictObject({
    measure,
    comparison: z.enum(['<', '<=', '>', '>=', '=']),
    than: z.number().min(-1e9).max(1e9),
  }),
])

const selection = z.strictObject({
  population: z.enum(POPULATIONS),
  services: codes.optional(),
  units: codes.optional(),
  channels: codes.optional(),
  kinds: codes.optional(),
  about: codes.optional(),
  condition: condition.optional(),
})

/** A formula as it is stored; what it says must also make sense of what it looks at. */
export const formulaSchema: z.ZodType<Formula> = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('count'), of: selection }),
    z.strictObject({ op: z.literal('share'), condition, of: selection }),
    z.strictObject({ op: z.enum(['mean', 'median']), measure, of: selection }),
    z.strictObject({ op: z.literal('percentile'), p: z.number().gt(0).lt(100), measure, of: selection }),
    z.strictObject({
      op: z.literal('ratio'),
      numerator: selection,
      denominator: selection,
      times: z.union([z.literal(1), z.literal(100), z.literal(1000)]),
    }),
    z.strictObject({ op: z.literal('declared'), times: z.union([z.literal(1), z.literal(100)]) }),
  ])
  .refine(makesSense, { message: 'says something that its population does not have' })

/**
 * The form of a procedure: a controlled document that is also executable. Each step names who does it,
 * the record it leaves and the ways out of it; the rules say which requests it governs.
 */
import { z } from 'zod'
import { code, term, text } from './schema.ts'
import { channels, requestKinds, stepActs } from './vocabulary.ts'

const stepExit = z
  .strictObject({
    outcome: code,
    label: text,
    /** Key of another step of the same procedure (an earlier one is a return), or 'end'. */
    to: code,
    /** What must be given to leave this way: a reason of the catalogue, a text, or both. */
    needs: z.array(z.enum(['reason', 'text'])).default([]),
    /** The text is sent to the citizen and shown on the tracking page; otherwise it stays inside. */
    tellsCitizen: z.boolean().default(false),
    endsAs: z.enum(['closed', 'inadmissible']).optional(),
  })
  .refine(exit => (exit.to === 'end') === (exit.endsAs !== undefined), 'an exit to the end says how it ends')
  .refine(exit => !exit.tellsCitizen || exit.needs.includes('text'), 'telling the citizen needs a text')

const step = z.strictObject({
  number: z.int().positive(),
  key: code.refine(key => key !== 'end', 'end is not a step'),
  title: text,
  act: z.enum(stepActs),
  responsible: z.union([z.strictObject({ position: code }), z.literal('referred-unit')]),
  /** For staff: what is done. */
  what: text,
  /** For the citizen who tracks the request: what is happening. */
  citizenWords: text,
  record: text.nullable(),
  /** Without it, the step has what is left of the service's term. */
  term: term.optional(),
  exits: z.array(stepExit).min(1),
})

/** Every property given must match; an empty rule would match all, so at least one is asked for. */
const rule = z
  .strictObject({
    kind: z.enum(requestKinds).optional(),
    channel: z.enum(channels).optional(),
    service: code.optional(),
  })
  .refine(given => Object.keys(given).length > 0, 'a rule names a kind, a channel or a service')

export const procedure = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]+([.-][A-Z0-9]+)*$/),
  name: text,
  process: text,
  subprocess: text,
  unit: code,
  /** Year and month, as printed on the card. */
  madeOn: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  objective: text,
  application: z.enum(['general', 'specific']),
  scope: text,
  definitions: z.array(z.strictObject({ term: text, meaning: text })),
  references: z.array(text),
  policies: z.array(text),
  products: z.array(text),
  clients: z.array(text).min(1),
  indicators: z.array(z.strictObject({ name: text, every: z.enum(['day', 'month', 'quarter']) })),
  responsibilities: z.array(z.strictObject({ position: code, text })),
  approvals: z.array(z.strictObject({ act: z.enum(['elaborated', 'presented', 'authorized']), position: code })),
  /** Where several procedures match, the lowest precedence governs. */
  precedence: z.int().positive(),
  appliesTo: z.array(rule),
  /** It also governs whatever no rule of any procedure matches. */
  isDefault: z.boolean(),
  outputs: z.array(z.strictObject({ name: text, every: z.enum(['case', 'day', 'month']), by: code })),
  /** How gaps and contradictions of the source were settled. */
  sourceNotes: z.array(text),
  steps: z.array(step).min(1),
})

export type Procedure = z.infer<typeof procedure>
export type Step = z.infer<typeof step>
export type StepExit = z.infer<typeof stepExit>
export type Rule = z.infer<typeof rule>

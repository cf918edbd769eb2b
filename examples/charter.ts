/**
 * The form of the charters of an example: what is particular to each one, and templates with what those of a kind share.
 * Words in braces ({service}, {term}, {unit}…) are filled in for each charter by `compose-charter.ts`.
 */
import { z } from 'zod'
import { code, text } from './schema.ts'

export const BASES = [
  'satisfaction',
  'waiting_time',
  'attention_time',
  'response_request',
  'response_complaint',
] as const
export type Base = (typeof BASES)[number]

const forEachBase = <T extends z.ZodType>(type: T) =>
  z.strictObject(Object.fromEntries(BASES.map(base => [base, type])) as Record<Base, T>)

/** A sentence about a measured number may be a share or an amount that depends on the term of the service. */
const ownTarget = z.union([z.number(), z.enum(['half', 'days'])])

const condition = z.union([
  z.strictObject({ is: z.enum(['on_time', 'answered', 'reopened']) }),
  z.strictObject({
    measure: z.enum(['business_days', 'calendar_days', 'business_hours', 'value']),
    comparison: z.enum(['<', '<=', '>', '>=', '=']),
    than: z.number(),
  }),
])
/** Without services: each charter measures its own. */
const selection = z.strictObject({
  population: z.enum([
    'received',
    'answered',
    'due',
    'satisfaction',
    'waiting',
    'attention',
    'mystery_visit',
    'site_visit',
  ]),
  kinds: z.array(z.string()).optional(),
})
const measure = z.enum(['business_days', 'calendar_days', 'business_hours', 'value'])
export const formula = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('share'), condition, of: selection }),
  z.strictObject({ op: z.enum(['mean', 'median']), measure, of: selection }),
  z.strictObject({ op: z.literal('percentile'), p: z.number(), measure, of: selection }),
])

const ownCommitment = z.strictObject({
  code,
  attribute: text,
  name: text,
  meaning: text,
  statement: text,
  unitOfMeasure: z.enum(['percent', 'business_days', 'ratio']),
  direction: z.enum(['higher', 'lower']),
  comparator: z.enum(['at_least', 'at_most']),
  target: ownTarget,
  formula,
  population: text,
  remedy: text,
})

const template = z.strictObject({
  code,
  aims: text,
  /** Attributes of the service with the importance people give them, of 1 to 5. */
  expectations: z.record(text, z.number().min(1).max(5)),
  /** Which of them each base commitment answers. */
  answers: forEachBase(text),
  own: z.array(ownCommitment),
})

/** The parts of the norm; their sections are those of the charters room. */
const general = z.strictObject({ services: text, rights: text, rules: text, participation: text })
const remedies = z.strictObject({ remedies: text, claims: text, suggestions: text, liability: text })
const complementary = z.strictObject({
  ...{ address: text, hours: text, contact: text, responsible: text, results: text },
  ...{ equality: text, systems: text },
})

export const charterTemplates = z.strictObject({
  common: z.strictObject({
    statements: forEachBase(text),
    indicators: forEachBase(z.strictObject({ name: text, meaning: text })),
    populations: forEachBase(text),
    remedies: forEachBase(text),
    complaintChannel: text,
    general,
    remediesText: remedies,
    complementary,
  }),
  team: z.array(z.strictObject({ position: code, duty: text })),
  training: z.strictObject({ topic: text, hours: z.number().positive(), attendees: z.int().positive() }),
  studySources: z.record(z.enum(['survey', 'workshop', 'interviews', 'complaints']), text),
  changeNote: text,
  /** In order; `responsible` is the liaison position of the unit. */
  signatures: z.array(z.strictObject({ duty: code, position: z.union([code, z.literal('responsible')]) })),
  certification: z.strictObject({
    norm: text,
    body: text,
    firstYear: z.int(),
    renewals: z.int(),
    validYears: z.int().positive(),
  }),
  templates: z.array(template),
})
export type CharterTemplates = z.infer<typeof charterTemplates>

export const charterEntry = z.strictObject({
  /** The service it promises; the charter has its code and its name. */
  service: code,
  template: code,
  promise: text,
  since: z.iso.date(),
  /** First day of the version in force. */
  inForceFrom: z.iso.date(),
  study: z.strictObject({
    method: z.enum(['survey', 'workshop', 'interviews', 'complaints']),
    on: z.iso.date(),
    respondents: z.int().positive(),
    population: z.int().positive().optional(),
  }),
  /** Percent satisfied, minutes of waiting and of attention, percent on time, business days for a complaint. */
  targets: z.strictObject({
    ...{ satisfaction: z.number(), waiting: z.number(), attention: z.number(), onTime: z.number() },
    complaint: z.number(),
  }),
  tags: z.array(code.or(z.string().regex(/^[a-z_]+$/))).default([]),
})
export type CharterEntry = z.infer<typeof charterEntry>

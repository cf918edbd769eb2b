/**
 * The form of an example organization: one schema for each file of `examples/<slug>/`.
 * Facts come from published documents; every text is ours, and every person is invented.
 */
import { z } from 'zod'
import { channels, requestKinds, roles, serviceChannels, silences, termUnits, weekdays } from './vocabulary.ts'

/** Lower-case words joined by hyphens: the name other files of the same organization use to point here. */
export const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const text = z.string().trim().min(1)

/** An amount of time as promised or ordered by law; business units are counted on the organization's calendar. */
export const term = z.strictObject({ amount: z.int().positive(), unit: z.enum(termUnits) })

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const shift = z
  .strictObject({ from: clock, to: clock })
  .refine(({ from, to }) => from < to, 'a shift ends after it starts')

const nonWorkingDays = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), name: text, legalSource: text })
  .refine(({ from, to }) => from <= to, 'the last day does not come before the first')

export const organization = z.strictObject({
  slug: code,
  name: text,
  shortName: text,
  kind: z.enum(['municipality', 'state_agency', 'college']),
  country: z.enum(['MX', 'CO']),
  state: text,
  /** Slug of the organization above this one. Municipalities are autonomous, so none of the five has one. */
  parent: code.nullable(),
  timeZone: z.enum(['America/Hermosillo', 'America/Mexico_City', 'America/Bogota']),
  locale: z.enum(['es-MX', 'es-CO']),
  languages: z.array(z.enum(['es-MX', 'es-CO', 'en'])).min(1),
  folioPattern: z.string().regex(/^[A-Z]{3}-\{year\}-\{sequence:\d\}-\{check\}$/),
  brand: z.strictObject({ primary: z.string().regex(/^#[0-9a-f]{6}$/), coatOfArms: z.string().endsWith('.svg') }),
  contact: z.strictObject({ address: text, telephone: text, email: z.email(), hours: text }),
  welcome: text,
  requestKinds: z.array(z.enum(requestKinds)).min(1),
  channels: z.array(z.enum(channels)).min(1),
  /** Whether what arrives after closing time counts as received that day or on the next business day. */
  afterHours: z.enum(['next_business_day', 'same_day']),
  /** Calendar days after closing during which the citizen may reopen the request. */
  reopenWindowDays: z.int().nonnegative(),
  /** Years of national holidays to load, without the dates that do not apply here (`omit`). */
  holidays: z.strictObject({
    country: z.enum(['MX', 'CO']),
    from: z.literal(2024),
    to: z.literal(2030),
    omit: z.array(z.strictObject({ date: z.iso.date(), reason: text })),
  }),
  ownNonWorkingDays: z.array(nonWorkingDays),
  workingHours: z.record(z.enum(weekdays), z.array(shift)),
})

export const unit = z.strictObject({
  code,
  parent: code.nullable(),
  name: text,
  purpose: text,
  /** Whether requests can be referred to it; each such unit has a liaison position. */
  attendsRequests: z.boolean(),
  kind: z.enum(['office', 'campus']).default('office'),
})

/** Within a unit, positions are listed from the head down. */
export const position = z.strictObject({
  code,
  name: text,
  unit: code,
  /** The position that receives what is referred to its unit. */
  liaison: z.boolean().default(false),
})

export const person = z.strictObject({
  name: text,
  email: z.email().endsWith('.example'),
  roles: z.array(z.enum(roles)).min(1),
  positions: z.array(z.strictObject({ position: code, from: z.iso.date() })),
})

export const need = z.strictObject({ code, name: text })

/** Answers are stored and exported under the code of their question, so it is a plain identifier. */
const identifier = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)
const asked = { code: identifier, label: text, required: z.boolean(), hint: text.optional() }
export const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.enum(['text', 'number', 'date']) }),
  z.strictObject({ ...asked, kind: z.enum(['list', 'several']), options: z.array(text).min(2) }),
])

/** What to bring: the original is shown or left, copies are left. */
const requiredDocument = z.strictObject({
  name: text,
  original: z.boolean().default(false),
  copies: z.int().nonnegative().default(0),
  note: text.optional(),
})

/** Amounts are in the currency of the country; when it depends, the text says on what. */
const cost = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free') }),
  z
    .strictObject({
      kind: z.literal('paid'),
      amount: z.number().positive().optional(),
      text: text.optional(),
      legalBasis: text.optional(),
    })
    .refine(
      ({ amount, text: how }) => amount !== undefined || how !== undefined,
      'a cost has an amount or a way to count it',
    ),
])

/** What the public reads of a service, beyond what asking for it needs. */
const record = {
  cases: z.array(text).default([]),
  requirements: z.array(text).min(1),
  documents: z.array(requiredDocument),
  steps: z.array(text).min(2),
  result: text,
  validity: text.optional(),
  cost,
  channels: z.array(z.enum(serviceChannels)).min(1),
  hours: text,
  silence: z.enum(silences),
  silenceBasis: text.optional(),
  criteria: z.array(text).default([]),
  legalBasis: z.array(text).min(1),
}

export const service = z.strictObject({
  code,
  name: text,
  purpose: text,
  /** Words people use for it, so that "bache" or "luz" finds it. */
  keywords: z.array(text).min(1),
  unit: code,
  need: code,
  kinds: z.array(z.enum(requestKinds)).min(1),
  term,
  needsLocation: z.enum(['yes', 'no', 'optional']),
  allowAnonymous: z.boolean(),
  questions: z.array(question),
  ...record,
  charter: z.enum(['none', 'charter', 'certified']).default('none'),
})

export const neighbourhood = z.strictObject({
  name: text,
  kind: z.enum(['colonia', 'comunidad', 'pueblo', 'barrio', 'fraccionamiento', 'vereda', 'municipio']),
  lat: z.number().min(-5).max(35),
  lng: z.number().min(-120).max(-65),
})

export const inadmissibilityReason = z.strictObject({
  code,
  name: text,
  text,
  nextStep: text,
  legalBasis: text.optional(),
})

export type Organization = z.infer<typeof organization>
export type Unit = z.infer<typeof unit>
export type Position = z.infer<typeof position>
export type Person = z.infer<typeof person>
export type Need = z.infer<typeof need>
export type Question = z.infer<typeof question>
export type Service = z.infer<typeof service>
export type Neighbourhood = z.infer<typeof neighbourhood>
export type InadmissibilityReason = z.infer<typeof inadmissibilityReason>
export type Term = z.infer<typeof term>

/**
 * A service is something a person can obtain from the organization: a permit, a certificate, a repaired street. Its record is what the law
 * obliges to publish of it (Mexico: Ley Federal de Procedimiento Administrativo, art. 69-M, the base of the state registers),
 * in the order in which a citizen needs it.
 */
import type { TermUnit } from '../../platform/calendar/index.ts'

export const KINDS = ['request', 'petition', 'complaint', 'claim', 'suggestion', 'report', 'praise'] as const
export const LOCATIONS = ['required', 'optional', 'none'] as const
export const SERVICE_CHANNELS = ['counter', 'web', 'telephone', 'email', 'letter', 'outreach'] as const
/** What the law says happened when the term passes without an answer: granted, denied, or nothing (the duty to answer remains). */
export const SILENCES = ['unstated', 'none', 'affirmative', 'negative'] as const
export const COSTS = ['unstated', 'free', 'paid'] as const

export type Kind = (typeof KINDS)[number]
export type LocationRule = (typeof LOCATIONS)[number]
export type ServiceChannel = (typeof SERVICE_CHANNELS)[number]
export type Silence = (typeof SILENCES)[number]

export interface RequiredDocument {
  name: string
  /** Whether the original is shown or left. */
  original: boolean
  copies: number
  note: string
}

export interface Cost {
  kind: (typeof COSTS)[number]
  /** How it is counted: "por metro cuadrado", "5 UMA". */
  text: string
  /** In the currency of the organization's country; null when it depends. */
  amount: number | null
  legalBasis: string
}

export interface ServiceRecord {
  name: string
  purpose: string
  keywords: string[]
  need: string
  unitId: number
  kinds: Kind[]
  term: { amount: number; unit: TermUnit }
  location: LocationRule
  anonymous: boolean
  legalBasis: string[]
  cases: string[]
  requirements: string[]
  documents: RequiredDocument[]
  steps: string[]
  result: string
  cost: Cost
  places: { name: string; address: string }[]
  /** Units that also receive it. */
  unitIds: number[]
  hours: string
  channels: ServiceChannel[]
  silence: Silence
  silenceBasis: string
  validity: string
  criteria: string[]
  form: { url: string; file: { id: number; name: string } | null }
  contact: { telephone: string; email: string; note: string }
  tags: string[]
}

/** What the record says of a service beyond what asking for it needs. */
export type RecordDetails = Omit<
  ServiceRecord,
  'name' | 'purpose' | 'keywords' | 'need' | 'unitId' | 'kinds' | 'term' | 'location' | 'anonymous'
>

export const NO_DETAILS: RecordDetails = {
  legalBasis: [],
  cases: [],
  requirements: [],
  documents: [],
  steps: [],
  result: '',
  cost: { kind: 'unstated', text: '', amount: null, legalBasis: '' },
  places: [],
  unitIds: [],
  hours: '',
  channels: [],
  silence: 'unstated',
  silenceBasis: '',
  validity: '',
  criteria: [],
  form: { url: '', file: null },
  contact: { telephone: '', email: '', note: '' },
  tags: [],
}

/** A record as it is kept; publications from before a field existed say nothing of it. */
export const recordOf = (kept: unknown): ServiceRecord => ({ ...NO_DETAILS, ...(kept as ServiceRecord) })

/** Some of a vocabulary in the order of the vocabulary, each once: what is chosen has no order of its own. */
export const inOrder = <T>(vocabulary: readonly T[], chosen: readonly T[]): T[] =>
  vocabulary.filter(one => chosen.includes(one))

/**
 * A charter is the public promise of a town hall for one service or a group of them: what people may expect, how it is
 * measured, and what they are given when it is not kept (UNE 93200:2008; RD 951/2005, art. 8–12, for its contents).
 * The charter is one; its text has versions, and only one of them is in force. What follows is pure.
 */

export const CHARTER_STATES = ['in_preparation', 'in_force', 'suspended', 'expired', 'withdrawn'] as const
export type CharterState = (typeof CHARTER_STATES)[number]
export type VersionState = 'draft' | 'review' | 'signing' | 'approved' | 'in_force' | 'replaced' | 'discarded'

/** A version that is on its way to be published; a charter has at most one. */
export const COMING = ['draft', 'review', 'signing', 'approved'] as const satisfies VersionState[]

interface Move<State, Act> {
  act: Act
  from: readonly State[]
  to: State
  /** Somebody must say why. */
  reason?: true
  /** Where the move comes from: the Metepec practice of 2024, the norm, or common sense of document control. */
  source: string
}

export type VersionAct = 'submit' | 'open_signatures' | 'return' | 'complete' | 'publish' | 'replace' | 'discard'

/** How a text goes from a draft to the promise of the town hall. */
export const VERSION_MOVES: readonly Move<VersionState, VersionAct>[] = [
  { act: 'submit', from: ['draft'], to: 'review', source: 'UNE 93200:2008, elaboración' },
  { act: 'open_signatures', from: ['review'], to: 'signing', source: 'Metepec 2024, aprobación' },
  {
    act: 'return',
    from: ['review', 'signing', 'approved'],
    to: 'draft',
    reason: true,
    source: 'ISO 9001:2015, 7.5.2',
  },
  { act: 'complete', from: ['signing'], to: 'approved', source: 'Metepec 2024, aprobación' },
  { act: 'publish', from: ['approved'], to: 'in_force', source: 'UNE 93200:2008, comunicación' },
  { act: 'replace', from: ['in_force'], to: 'replaced', source: 'UNE 93200:2008, actualización' },
  { act: 'discard', from: ['draft'], to: 'discarded', reason: true, source: 'ISO 9001:2015, 7.5.3' },
]

export type CharterAct = 'publish' | 'suspend' | 'resume' | 'expire' | 'withdraw'

/** How the charter itself stands, whatever its text says. */
export const CHARTER_MOVES: readonly Move<CharterState, CharterAct>[] = [
  {
    act: 'publish',
    from: ['in_preparation', 'in_force', 'suspended', 'expired'],
    to: 'in_force',
    source: 'UNE 93200:2008, comunicación',
  },
  { act: 'suspend', from: ['in_force'], to: 'suspended', reason: true, source: 'UNE 93200:2008, seguimiento' },
  { act: 'resume', from: ['suspended'], to: 'in_force', source: 'UNE 93200:2008, seguimiento' },
  { act: 'expire', from: ['in_force', 'suspended'], to: 'expired', source: 'UNE 93200:2008, revisión y actualización' },
  {
    act: 'withdraw',
    from: ['in_preparation', 'in_force', 'suspended', 'expired'],
    to: 'withdrawn',
    reason: true,
    source: 'UNE 93200:2008, revisión y actualización',
  },
]

/** The state an act leads to, or undefined when it is not allowed from there. */
export const afterVersion = (from: VersionState, act: VersionAct): VersionState | undefined =>
  VERSION_MOVES.find(move => move.act === act && move.from.includes(from))?.to

export const afterCharter = (from: CharterState, act: CharterAct): CharterState | undefined =>
  CHARTER_MOVES.find(move => move.act === act && move.from.includes(from))?.to

/**
 * What is written in the parts of the norm, besides the commitments; a charter is not complete while a required one is empty.
 * RD 951/2005, art. 9: general and legal, commitments, remedies, complementary.
 */
export const PARTS = {
  general: ['aims', 'services', 'rights', 'rules', 'participation'],
  remedies: ['remedies', 'claims', 'suggestions', 'liability'],
  complementary: ['address', 'hours', 'contact', 'responsible', 'results', 'equality', 'systems'],
} as const

export type Part = keyof typeof PARTS
export const PART_NAMES = Object.keys(PARTS) as Part[]
export type Section<P extends Part = Part> = (typeof PARTS)[P][number]
export type PartTexts<P extends Part = Part> = Partial<Record<Section<P>, string>>

export const OPTIONAL_SECTIONS: ReadonlySet<Section> = new Set(['liability', 'equality', 'systems'])

/** Required sections of a part that nobody has written. */
export function emptySections<P extends Part>(part: P, texts: PartTexts<P>): Section<P>[] {
  const sections: readonly Section<P>[] = PARTS[part]
  return sections.filter(section => !OPTIONAL_SECTIONS.has(section) && !texts[section]?.trim())
}

export const STUDY_METHODS = ['survey', 'workshop', 'interviews', 'complaints'] as const
export type StudyMethod = (typeof STUDY_METHODS)[number]

/** Who signs and in what order, unless the version says otherwise. */
export const SIGNING_DUTIES = ['prepared', 'reviewed', 'authorized'] as const
export type SigningDuty = (typeof SIGNING_DUTIES)[number]

/** Months after which a charter must be looked at again: common practice, not in the norm, hence a parameter. */
export const REVIEW_MONTHS = 36

/** Business days in which a unit must have mended what a broken promise opened, unless the charter says otherwise. */
export const MENDING_DAYS = 20

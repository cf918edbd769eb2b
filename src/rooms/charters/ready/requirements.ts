/**
 * What UNE 93200:2008 asks of a charter, in our own words: its main blocks are contents, method, follow-up, review and communication.
 * Most of it the house knows by itself; the rest somebody states, with evidence. The norm itself is bought from its publisher.
 */
export const GROUPS = ['content', 'method', 'follow_up', 'review', 'communication'] as const
export type Group = (typeof GROUPS)[number]

interface Requirement {
  code: string
  group: Group
  /** `system`: the house looks and knows; `person`: somebody says so and shows it. */
  knownBy: 'system' | 'person'
}

export const REQUIREMENTS = [
  { code: 'services', group: 'content', knownBy: 'system' },
  { code: 'rights', group: 'content', knownBy: 'system' },
  { code: 'rules', group: 'content', knownBy: 'system' },
  { code: 'quantified', group: 'content', knownBy: 'system' },
  { code: 'base_indicators', group: 'content', knownBy: 'system' },
  { code: 'results_where', group: 'content', knownBy: 'system' },
  { code: 'suggestions', group: 'content', knownBy: 'system' },
  { code: 'claims', group: 'content', knownBy: 'system' },
  { code: 'remedies', group: 'content', knownBy: 'system' },
  { code: 'participation', group: 'content', knownBy: 'system' },
  { code: 'plain_language', group: 'content', knownBy: 'person' },
  { code: 'leadership', group: 'method', knownBy: 'person' },
  { code: 'training', group: 'method', knownBy: 'system' },
  { code: 'team', group: 'method', knownBy: 'system' },
  { code: 'expectations', group: 'method', knownBy: 'system' },
  { code: 'answered', group: 'method', knownBy: 'system' },
  { code: 'resources', group: 'method', knownBy: 'person' },
  { code: 'approved', group: 'method', knownBy: 'system' },
  { code: 'measured', group: 'follow_up', knownBy: 'system' },
  { code: 'satisfaction', group: 'follow_up', knownBy: 'system' },
  { code: 'acted', group: 'follow_up', knownBy: 'system' },
  { code: 'reported', group: 'follow_up', knownBy: 'system' },
  { code: 'reviewed', group: 'review', knownBy: 'system' },
  { code: 'independent', group: 'review', knownBy: 'person' },
  { code: 'published', group: 'communication', knownBy: 'system' },
  { code: 'at_the_place', group: 'communication', knownBy: 'person' },
  { code: 'staff_knows', group: 'communication', knownBy: 'person' },
] as const satisfies readonly Requirement[]

export type RequirementCode = (typeof REQUIREMENTS)[number]['code']
export type StatedCode = Extract<(typeof REQUIREMENTS)[number], { knownBy: 'person' }>['code']
export type SeenCode = Exclude<RequirementCode, StatedCode>

export const STATED: readonly StatedCode[] = REQUIREMENTS.flatMap(({ code, knownBy }) =>
  knownBy === 'person' ? [code as StatedCode] : [],
)

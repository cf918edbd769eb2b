/**
 * A visit looks at a service from outside it: a mystery visit asks for it as anybody would, without saying so; an on-site visit
 * looks at the place with a list in hand. Both are drawn by lot within a quarter, so that nobody chooses what is found.
 */
export const VISIT_KINDS = ['mystery', 'site'] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

export type VisitState = 'planned' | 'done' | 'cancelled'

export const HALVES = ['morning', 'afternoon'] as const
export type Half = (typeof HALVES)[number]

export const ITEM_KINDS = ['yes_no', 'number', 'stopwatch'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** What a stopwatch measures, and so which observations it becomes; minutes. */
export const FEEDS = ['waiting', 'attention'] as const
export type Feed = (typeof FEEDS)[number]

export interface ChecklistItem {
  id: number
  place: number
  text: string
  kind: ItemKind
  feeds: Feed | null
}

/** Share of the yes-or-no items that were answered yes; null when none was answered. */
export function shareOfYes(findings: readonly { yes: boolean | null }[]): number | null {
  const answered = findings.filter(({ yes }) => yes !== null)
  return answered.length === 0 ? null : answered.filter(({ yes }) => yes).length / answered.length
}

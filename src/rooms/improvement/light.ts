import { type SqlBool, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { State } from './vocabulary.ts'

type Light = 'within' | 'soon' | 'overdue' | 'met' | 'none'

/** Days before what must be done first at which the light turns amber. */
export const SOON_DAYS = 3

interface Dated {
  state: State
  /** What must be done first: the present step or, until it has been carried out, the whole plan. */
  nextDueOn: string
}

/** Whether an open one is overdue on a day of the organization, in SQL: the same as its light says. */
export const isOverdueOn = (today: string) => sql<SqlBool>`nonconformity.next_due_on < ${today}`

/** The light of what must be done first, on a day of the organization; it may still be done on its own date. */
export function lightOf({ state, nextDueOn }: Dated, today: string): Light {
  if (state === 'effective') return 'met'
  if (state === 'unfounded' || state === 'annulled') return 'none'
  if (nextDueOn < today) return 'overdue'
  return nextDueOn <= soonUntil(today) ? 'soon' : 'within'
}

/** Which of the two dates of an open one is past: its plan stops counting once it has been carried out. */
export const pastDates = (open: { state: State; stepDueOn: string; dueOn: string }, today: string) => ({
  step: open.stepDueOn < today,
  plan: open.state !== 'implemented' && open.dueOn < today,
})

/** Last day whose steps are about to expire. */
export const soonUntil = (today: string): string => Temporal.PlainDate.from(today).add({ days: SOON_DAYS }).toString()

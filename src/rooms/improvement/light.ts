import { type SqlBool, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { State } from './vocabulary.ts'

type Light = 'within' | 'soon' | 'overdue' | 'met' | 'none'

/** Days before the date of a step at which its light turns amber. */
export const SOON_DAYS = 3

interface Dated {
  state: State
  stepDueOn: string
  /** Day by which its plan must have been carried out. */
  dueOn: string
}

/** What must be done first: the present step or, until it has been carried out, the whole plan. */
export const nextDueOn = ({ state, stepDueOn, dueOn }: Dated): string =>
  state === 'implemented' || stepDueOn < dueOn ? stepDueOn : dueOn

/** Whether an open one is overdue on a day of the organization, in SQL: the same as its light says. */
export const isOverdueOn = (today: string) => sql<SqlBool>`(nonconformity.step_due_on < ${today}
  or (nonconformity.state <> 'implemented' and nonconformity.due_on < ${today}))`

/** The light of what must be done first, on a day of the organization; it may still be done on its own date. */
export function lightOf(dated: Dated, today: string): Light {
  const { state } = dated
  const dueOn = nextDueOn(dated)
  if (state === 'effective') return 'met'
  if (state === 'unfounded' || state === 'annulled') return 'none'
  if (dueOn < today) return 'overdue'
  return dueOn <= soonUntil(today) ? 'soon' : 'within'
}

/** Last day whose steps are about to expire. */
export const soonUntil = (today: string): string => Temporal.PlainDate.from(today).add({ days: SOON_DAYS }).toString()

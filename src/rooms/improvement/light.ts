import { Temporal } from 'temporal-polyfill'
import type { State } from './vocabulary.ts'

type Light = 'within' | 'soon' | 'overdue' | 'met' | 'none'

/** Days before the date of a step at which its light turns amber. */
export const SOON_DAYS = 3

/** The light of the present step on a day of the organization; a step may still be done on its own date. */
export function lightOf({ state, stepDueOn }: { state: State; stepDueOn: string }, today: string): Light {
  if (state === 'effective') return 'met'
  if (state === 'unfounded' || state === 'annulled') return 'none'
  if (stepDueOn < today) return 'overdue'
  return stepDueOn <= soonUntil(today) ? 'soon' : 'within'
}

/** Last day whose steps are about to expire. */
export const soonUntil = (today: string): string => Temporal.PlainDate.from(today).add({ days: SOON_DAYS }).toString()

/** How the term of a request stands in a list: a light while somebody waits, the verdict once answered. */
import type { Temporal } from 'temporal-polyfill'
import { termLight, verdict } from '../../../platform/calendar/index.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { State as TermState } from '../../../platform/views/parts.tsx'

export interface Dated {
  due_at: Date | null
  warn_at: Date | null
  answered_at: Date | null
  closed_at: Date | null
}

const VERDICTS = { on_time: 'met', late: 'missed', no_promise: 'none' } as const

export function lightOf(row: Dated, now: Temporal.Instant): TermState {
  const due = row.due_at && toInstant(row.due_at)
  const ended = row.answered_at ?? row.closed_at
  if (ended) return VERDICTS[verdict(toInstant(ended), due)]
  return termLight(due, now, row.warn_at && toInstant(row.warn_at))
}

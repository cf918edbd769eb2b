import { Temporal } from 'temporal-polyfill'
import { toInstant } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Column } from '../../../platform/sheets/column.ts'
import { nouns } from '../words/vocabulary.ts'
import type { NonconformityRow } from './rows.queries.ts'
import { browseWords } from './words.ts'

export function columnsOf(visit: Visit): Column<NonconformityRow>[] {
  const words = visit.words(browseWords)
  const noun = visit.words(nouns)
  const text = (key: string, label: string, value: (row: NonconformityRow) => string | null, width = 20) =>
    ({ key, label, kind: 'text', value, width }) as const
  const day = (key: string, label: string, value: (row: NonconformityRow) => string) =>
    ({ key, label, kind: 'date', value: (row: NonconformityRow) => Temporal.PlainDate.from(value(row)) }) as const
  const moment = (key: string, label: string, value: (row: NonconformityRow) => Date | null) =>
    ({ key, label, kind: 'datetime', value: (row: NonconformityRow) => wall(value(row), visit) }) as const
  return [
    text('folio', words.folio, row => row.folio, 14),
    text('kind', words.kind, row => noun.kind[row.kind]),
    text('title', words.what, row => row.title, 50),
    text('origin', words.origin, row => noun.origin[row.origin], 26),
    text('severity', words.severity, row => noun.severity[row.severity], 10),
    text('state', words.state, row => noun.state[row.state]),
    text('unit', words.unit, row => row.unit, 30),
    text('owner', words.owner, row => row.owner, 30),
    text('cause', words.cause, row => (row.cause ? noun.cause[row.cause] : ''), 26),
    text('recurrence_of', words.recurrenceOf, row => row.recurrenceOf ?? '', 14),
    moment('detected_at', words.detected, row => row.detectedAt),
    day('step_due_on', words.stepDue, row => row.stepDueOn),
    day('due_on', words.due, row => row.dueOn),
    moment('closed_at', words.closed, row => row.closedAt),
    { key: 'reopened_times', label: words.reopened, kind: 'number', value: row => row.reopenedTimes },
  ]
}

const wall = (at: Date | null, visit: Visit) => at && toInstant(at).toZonedDateTimeISO(visit.tenant.timeZone)

/** The columns of the list as a sheet; one definition for CSV and XLSX. */
import { Temporal } from 'temporal-polyfill'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Column } from '../../../platform/sheets/column.ts'
import { lightOf } from '../board/light.ts'
import type { Names } from '../board/names.ts'
import { boardWords } from '../board/words.ts'
import type { Outcome } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import type { ExportedRow } from './stream-rows.ts'
import { exportWords } from './words.ts'

/** `personal` adds what says who asked and in which words. */
export function columnsOf(visit: Visit, names: Names, personal: boolean): Column<ExportedRow>[] {
  const list = visit.words(boardWords)
  const noun = visit.words(nouns)
  const words = visit.words(exportWords)
  const lights = { ...noun.light, met: words.met, missed: words.missed, paused: noun.light.none }
  const text = (key: string, label: string, value: (row: ExportedRow) => string | null | undefined, width?: number) =>
    ({ key, label, kind: 'text', value, width }) as const
  const moment = (key: string, label: string, value: (row: ExportedRow) => string | null) =>
    ({ key, label, kind: 'datetime', value: (row: ExportedRow) => wall(value(row)) }) as const
  const named = (of: ReadonlyMap<number, { name: string }>, id: number | null) => (id === null ? '' : of.get(id)?.name)
  return [
    text('folio', list.folio, row => row.folio, 20),
    text('summary', list.summary, row => row.summary, 40),
    text('kind', list.kind, row => noun.kind[row.kind], 14),
    text('service', list.service, row => named(names.services, row.service_id), 32),
    text('state', list.state, row => noun.state[row.state], 14),
    text('follows', words.follows, row => row.main_folio, 20),
    text('waits_for', words.waitsFor, row => waitsFor(row, names, words.referredUnit), 32),
    text('unit', list.unit, row => named(names.units, row.unit_id), 32),
    text('neighbourhood', list.neighbourhood, row => named(names.neighbourhoods, row.neighbourhood_id)),
    text('channel', list.channel, row => noun.channel[row.channel], 18),
    moment('received_at', list.received, row => row.received_here),
    moment('due_at', list.due, row => row.due_here),
    text('term', list.light, row => lights[lightOf(row, visit.now)], 14),
    moment('answered_at', words.answered, row => row.answered_here),
    moment('closed_at', words.closed, row => row.closed_here),
    text('outcome', words.outcome, row => (row.outcome ? noun.outcome[row.outcome as Outcome] : ''), 20),
    text('identity', words.identity, row => noun.identity[row.identity], 18),
    ...(personal ? personalColumns(words, text) : []),
  ]
}

type TextColumn = (
  key: string,
  label: string,
  value: (row: ExportedRow) => string | null | undefined,
  width?: number,
) => Column<ExportedRow>

const personalColumns = (words: ReturnType<typeof exportWords>, text: TextColumn): Column<ExportedRow>[] => [
  text('address', words.address, row => row.address, 32),
  text('description', words.description, row => row.description, 50),
  text('name', words.name, row => row.requester_name, 28),
  text('email', words.email, row => row.requester_email, 28),
  text('telephone', words.telephone, row => row.requester_telephone, 16),
]

function waitsFor(row: ExportedRow, names: Names, referredUnit: string): string {
  const step = row.closed_at === null && row.step_id !== null ? names.steps.get(row.step_id) : undefined
  return step ? (step.position ?? referredUnit) : ''
}

/** `YYYY-MM-DD HH:MM:SS`, read by position: a sheet has hundreds of thousands. */
function wall(text: string | null): Temporal.PlainDateTime | null {
  if (text === null) return null
  const [date = '', time = ''] = text.split(' ')
  const [year, month, day] = date.split('-').map(Number)
  const [hour, minute, second] = time.split(':').map(Number)
  return new Temporal.PlainDateTime(year!, month!, day!, hour, minute, second)
}

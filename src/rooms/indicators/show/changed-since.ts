/** Why a figure that was given is not what would be read today: the records that left, entered or turned out otherwise. */
import type { Read } from '../../../platform/db/handles.ts'
import { readRecord } from '../formula/evaluate.ts'
import type { Indicator } from '../indicators.queries.ts'
import { type Behind, type RecordRow, recordRows, recordsBehind } from '../records/records.queries.ts'
import type { Period } from '../vocabulary.ts'

/** `left` and `entered`: the base; `met` and `unmet`: it is in both, and counts in one. */
export type Turn = 'left' | 'entered' | 'met' | 'unmet'

export interface ChangedRecord {
  turn: Turn
  row: RecordRow
  /** When the request was opened again, if it ever was. */
  reopenedAt: Date | null
  /** When it was taken apart from the one it had been answered with, if it ever was. */
  splitAt: Date | null
}

export interface ChangedSince {
  /** The first of them. */
  records: ChangedRecord[]
  all: number
}

const TOLD = 10

export async function changedSince(read: Read, indicator: Indicator, period: Period): Promise<ChangedSince> {
  const given = await recordsBehind(read, indicator, period, false)
  const now = await recordsBehind(read, indicator, period, true)
  const turns = turnsBetween(given, now)
  const told = turns.slice(0, TOLD)
  const listed = (from: Behind, left: boolean) =>
    recordRows(
      read,
      from,
      told.filter(({ turn }) => (turn === 'left') === left).map(one => one.listed),
    )
  const rows = new Map([...(await listed(given, true)), ...(await listed(now, false))].map(row => [row.listed, row]))
  const requests = told
    .map(one => readRecord(given.kind, one.listed))
    .flatMap(({ kind, id }) => (kind === 'request' ? id : []))
  const reopened = await reopenings(read, requests)
  const split = await separations(read, requests)
  const records = told.flatMap(({ turn, listed: one }) => {
    const row = rows.get(one)
    if (!row) return []
    const when = (of: Map<number, Date>) => (row.kind === 'request' && of.get(row.id)) || null
    return { turn, row, reopenedAt: when(reopened), splitAt: when(split) }
  })
  return { records, all: turns.length }
}

/** First what was given and is otherwise now, then what came since. Pure. */
export function turnsBetween(
  given: Pick<Behind, 'records' | 'counted'>,
  now: Pick<Behind, 'records' | 'counted'>,
): { turn: Turn; listed: number }[] {
  const [before, after] = [new Set(given.records), new Set(now.records)]
  const turned = given.records.flatMap((listed): { turn: Turn; listed: number }[] => {
    if (!after.has(listed)) return [{ turn: 'left', listed }]
    const [was, is] = [given.counted.has(listed), now.counted.has(listed)]
    return was === is ? [] : [{ turn: is ? 'met' : 'unmet', listed }]
  })
  const entered = now.records.filter(listed => !before.has(listed))
  return [...turned, ...entered.map(listed => ({ turn: 'entered' as const, listed }))]
}

async function reopenings(read: Read, ids: readonly number[]): Promise<Map<number, Date>> {
  if (ids.length === 0) return new Map()
  const rows = await read.db
    .selectFrom('request')
    .select(['id', 'reopened_at'])
    .where('organization_id', '=', read.organizationId)
    .where('id', 'in', ids)
    .where('reopened_at', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ id, reopened_at }) => (reopened_at ? [[id, reopened_at] as const] : [])))
}

async function separations(read: Read, ids: readonly number[]): Promise<Map<number, Date>> {
  if (ids.length === 0) return new Map()
  const rows = await read.db
    .selectFrom('event')
    .select(eb => ['subject_id', eb.fn.max('at').as('at')])
    .where('organization_id', '=', read.organizationId)
    .where('subject', '=', 'request')
    .where('subject_id', 'in', ids)
    .where('name', '=', 'request.split')
    .groupBy('subject_id')
    .execute()
  return new Map(rows.map(({ subject_id, at }) => [subject_id, at]))
}

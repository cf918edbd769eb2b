/** Compares, case by case, what the former system said of punctuality with what this product says. */
import { sql } from 'kysely'
import { verdict } from '../../../platform/calendar/index.ts'
import type { AppDatabase } from '../../../platform/db/database.ts'
import type { Scope } from '../../../platform/db/handles.ts'
import { toInstant } from '../../../platform/db/time.ts'
import type { CsvRow } from '../../../platform/sheets/csv.ts'
import type { Mapping } from './mapping.ts'

type Former = 'on_time' | 'late' | 'unsaid'
type Standing = 'on_time' | 'late' | 'no_promise' | 'open'

export interface Confusion {
  counts: Record<Former, Record<Standing, number>>
  /** Cases of the file that are not here. */
  missing: number
  /** Closed cases with a promise on which the two do not agree. */
  disagreements: { line: number; externalId: string; former: Former; here: Standing }[]
}

interface Case {
  line: number
  externalId: string
  former: Former
}

const BATCH = 2000

/** The verdict is asked twice, of the function in code and of the one in SQL; they must say the same. */
export async function verifyVerdicts(
  db: AppDatabase,
  scope: Scope,
  mapping: Mapping,
  rows: AsyncIterable<CsvRow>,
): Promise<Confusion> {
  const standings = () => ({ on_time: 0, late: 0, no_promise: 0, open: 0 })
  const counts = { on_time: standings(), late: standings(), unsaid: standings() }
  const confusion: Confusion = { counts, missing: 0, disagreements: [] }
  let batch: Case[] = []
  const compareBatch = async () => {
    await compare(db, scope, mapping.source, batch, confusion)
    batch = []
  }
  for await (const row of rows) {
    if (row.problem) continue
    batch.push(caseOf(mapping, row))
    if (batch.length >= BATCH) await compareBatch()
  }
  await compareBatch()
  return confusion
}

function caseOf({ externalId, verdict: said }: Mapping, { line, record }: CsvRow): Case {
  const former = said?.values[(record[said.column] ?? '').trim()] ?? 'unsaid'
  return { line, externalId: (record[externalId] ?? '').trim(), former }
}

async function compare(db: AppDatabase, scope: Scope, source: string, cases: Case[], confusion: Confusion) {
  const here = await db.read(scope, async read => {
    const ids = cases.map(each => each.externalId)
    const { rows } = await sql<{ external_id: string; closed_at: Date | null; due_at: Date | null; said: Standing }>`
      select external_id, closed_at, due_at, coalesce(verdict(closed_at, due_at), 'open') as said from request
      where organization_id = ${read.organizationId} and external_source = ${source} and external_id = any(${ids})`.execute(
      read.db,
    )
    return new Map(rows.map(row => [row.external_id, row]))
  })
  for (const { line, externalId, former } of cases) {
    const found = here.get(externalId)
    if (!found) {
      confusion.missing++
      continue
    }
    const { closed_at, due_at, said } = found
    const computed = closed_at ? verdict(toInstant(closed_at), due_at && toInstant(due_at)) : 'open'
    if (computed !== said)
      throw new Error(`the two verdicts on ${externalId} differ: ${computed} in code, ${said} in SQL`)
    confusion.counts[former][said]++
    const promised = said === 'on_time' || said === 'late'
    if (promised && former !== said) confusion.disagreements.push({ line, externalId, former, here: said })
  }
}

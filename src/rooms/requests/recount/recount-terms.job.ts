/**
 * The calendar changed: every open term is counted again, and both dates are kept. Run twice, the second finds nothing to
 * change. Referrals with a term of their own are counted again too, from the moment they were made.
 */
import { sql } from 'kysely'
import { type BusinessCalendar, deadline, type Term, type TermUnit } from '../../../platform/calendar/index.ts'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate, toInstant } from '../../../platform/db/time.ts'
import type { Job } from '../../../platform/http/room.ts'
import { businessCalendar } from '../../organization/index.ts'
import { dateOf, recounted } from './recount-term.ts'

const BATCH = 1000

export const recountTermsJob: Job = {
  name: 'requests.recount-terms',
  async run(write) {
    const calendar = await businessCalendar(write)
    for (let after = 0, last: number | undefined = 0; last !== undefined; after = last ?? after)
      last = await recountRequests(write, calendar, after)
    for (let after = 0, last: number | undefined = 0; last !== undefined; after = last ?? after)
      last = await recountReferrals(write, calendar, after)
  },
}

interface Change {
  id: number
  was: Date | null
  due: Date | null
  warn: Date | null
  account?: object
}

const differs = (a: Date | null, b: Date | null) => a?.getTime() !== b?.getTime()
const termOf = (row: { term_amount: number | null; term_unit: string | null }): Term | null =>
  row.term_amount === null ? null : { amount: row.term_amount, unit: (row.term_unit ?? 'business_days') as TermUnit }

/** One batch of open cases. @returns the last identity looked at; undefined when there are no more. */
async function recountRequests(write: Write, calendar: BusinessCalendar, after: number): Promise<number | undefined> {
  const rows = await write.db
    .selectFrom('request')
    .select(['id', 'received_at', 'due_account', 'due_at', 'warn_at', 'term_amount', 'term_unit'])
    .where('organization_id', '=', write.organizationId)
    .where('closed_at', 'is', null)
    .where('due_account', 'is not', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(BATCH)
    .forUpdate()
    .execute()
  const changes = rows.flatMap((row): Change[] => {
    const promise = recounted(calendar, row, termOf(row))
    if (!promise) return []
    const [due, warn] = [dateOf(promise.dueAt), dateOf(promise.warnAt)]
    if (!differs(due, row.due_at) && !differs(warn, row.warn_at)) return []
    return [{ id: row.id, was: row.due_at, due, warn, account: promise.account }]
  })
  await changeRequests(write, changes)
  return rows.at(-1)?.id
}

async function changeRequests(write: Write, changes: Change[]): Promise<void> {
  if (changes.length === 0) return
  await sql`update request r set due_at = c.due, warn_at = c.warn, due_account = c.account
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c(id bigint, due timestamptz, warn timestamptz, account jsonb)
    where r.organization_id = ${write.organizationId} and r.id = c.id and r.closed_at is null`.execute(write.db)
  const moved = changes.filter(({ was, due }) => differs(was, due))
  if (moved.length === 0) return
  await write.db
    .insertInto('due_change')
    .values(
      moved.map(({ id, was, due }) => ({
        organization_id: write.organizationId,
        request_id: id,
        was_due_at: was,
        due_at: due,
        reason: 'calendar',
        changed_at: toDate(write.now),
      })),
    )
    .execute()
}

/** Open referrals: those with a term of their own are counted; the others follow their case. */
async function recountReferrals(write: Write, calendar: BusinessCalendar, after: number): Promise<number | undefined> {
  const rows = await write.db
    .selectFrom('referral as f')
    .innerJoin('request as r', j =>
      j.onRef('r.organization_id', '=', 'f.organization_id').onRef('r.id', '=', 'f.request_id'),
    )
    .select(['f.id', 'f.referred_at', 'f.due_at', 'f.term_amount', 'f.term_unit'])
    .select(['r.due_at as case_due', 'r.warn_at as case_warn'])
    .where('f.organization_id', '=', write.organizationId)
    .where('f.state', '=', 'open')
    .where('f.id', '>', after)
    .orderBy('f.id')
    .limit(BATCH)
    .execute()
  const changes = rows.flatMap((row): Change[] => {
    const term = termOf(row)
    const own = term && deadline(calendar, toInstant(row.referred_at), term)
    const [due, warn] = own ? [dateOf(own.dueAt), dateOf(own.warnAt)] : [row.case_due, row.case_warn]
    return differs(due, row.due_at) ? [{ id: row.id, was: row.due_at, due, warn }] : []
  })
  if (changes.length > 0)
    await sql`update referral f set due_at = c.due, warn_at = c.warn
      from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c(id bigint, due timestamptz, warn timestamptz)
      where f.organization_id = ${write.organizationId} and f.id = c.id and f.state = 'open'`.execute(write.db)
  return rows.at(-1)?.id
}

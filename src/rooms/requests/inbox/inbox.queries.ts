/** What waits for a person: referrals of their units, steps of their positions. */
import type { Read } from '../../../platform/db/handles.ts'

export interface InboxRow {
  referralId: number
  requestId: number
  folio: string
  summary: string
  unit: string
  state: 'open' | 'answered' | 'returned' | 'withdrawn'
  referredAt: Date
  dueAt: Date | null
  warnAt: Date | null
  seenAt: Date | null
  endedAt: Date | null
  /** The step that waits, and whether it is the units' own. */
  step: string | null
  unitsTurn: boolean | null
}

const PAGE = 50

/** Open referrals of some units, what is due first; or the latest that ended. `after` is the last one seen. */
export async function inboxRows(
  read: Read,
  unitIds: readonly number[],
  shown: 'open' | 'ended',
  offset: number,
): Promise<{ rows: InboxRow[]; more: boolean }> {
  if (unitIds.length === 0) return { rows: [], more: false }
  const query = read.db
    .selectFrom('referral as f')
    .innerJoin('request as r', j =>
      j.onRef('r.organization_id', '=', 'f.organization_id').onRef('r.id', '=', 'f.request_id'),
    )
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'f.organization_id').onRef('u.id', '=', 'f.unit_id'))
    .leftJoin('procedure_step as s', j =>
      j.onRef('s.organization_id', '=', 'r.organization_id').onRef('s.id', '=', 'r.step_id'),
    )
    .select([
      'f.id as referralId',
      'r.id as requestId',
      'r.folio',
      'r.summary',
      'u.name as unit',
      'f.state',
      'f.referred_at as referredAt',
      'f.due_at as dueAt',
      'f.warn_at as warnAt',
      'f.seen_at as seenAt',
      'f.ended_at as endedAt',
      's.title as step',
      's.by_referred_unit as unitsTurn',
    ])
    .where('f.organization_id', '=', read.organizationId)
    .where('f.unit_id', 'in', [...unitIds])
  const ordered =
    shown === 'open'
      ? query.where('f.state', '=', 'open').orderBy('f.due_at').orderBy('f.id')
      : query.where('f.ended_at', 'is not', null).orderBy('f.ended_at', 'desc').orderBy('f.id', 'desc')
  const rows = await ordered
    .limit(PAGE + 1)
    .offset(offset)
    .execute()
  return { rows: rows.slice(0, PAGE) as InboxRow[], more: rows.length > PAGE }
}

export const INBOX_PAGE = PAGE

/** How many referrals wait for some units. */
export async function openReferrals(read: Read, unitIds: readonly number[]): Promise<number> {
  if (unitIds.length === 0) return 0
  const { waiting } = await read.db
    .selectFrom('referral')
    .select(eb => eb.fn.countAll<number>().as('waiting'))
    .where('organization_id', '=', read.organizationId)
    .where('state', '=', 'open')
    .where('unit_id', 'in', [...unitIds])
    .executeTakeFirstOrThrow()
  return waiting
}

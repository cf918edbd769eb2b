/** The charters of the organization as whoever runs the programme sees them. */
import { type SqlBool, sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { today } from '../../organization/index.ts'
import { certifiedOn } from '../read/public-charters.ts'
import type { CharterState, VersionState } from '../vocabulary.ts'

export interface Asked {
  text: string
  unitId: number | null
  state: CharterState | null
  /** Only those whose review date has passed. */
  overdue: boolean
  certified: boolean
  /** Only those that wait for the signature of one of these positions. */
  signers: readonly number[] | null
}

export interface CharterRow {
  id: number
  code: string
  title: string
  unit: string
  state: CharterState
  services: number
  inForce: number | null
  coming: VersionState | null
  nextReviewOn: string | null
  overdue: boolean
  certified: boolean
}

export const PAGE = 50

/** One page of the list by title, and how many there are in all. */
export async function chartersPage(
  read: Read,
  asked: Asked,
  page: number,
): Promise<{ rows: CharterRow[]; total: number }> {
  const day = await today(read)
  const from = sql`charter c
    join unit u on u.organization_id = c.organization_id and u.id = c.unit_id
    left join charter_version v on v.organization_id = c.organization_id and v.charter_id = c.id and v.state = 'in_force'
    where c.organization_id = ${read.organizationId} and ${chosen(asked, day)}`
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total from ${from}`.execute(read.db)
  const { rows } = await sql<CharterRow>`
    select c.id, c.code, c.title, u.name as unit, c.state, v.number as "inForce", v.next_review_on as "nextReviewOn",
      (select count(*) from charter_service s where s.organization_id = c.organization_id and s.charter_id = c.id) as services,
      (select w.state from charter_version w where w.organization_id = c.organization_id and w.charter_id = c.id
        and w.state in ('draft', 'review', 'signing', 'approved')) as coming,
      coalesce(v.next_review_on < ${day}::date, false) as overdue, ${certifiedOn(day)} as certified
    from ${from}
    order by c.title, c.id limit ${PAGE} offset ${(page - 1) * PAGE}`.execute(read.db)
  return { rows, total: counted[0]?.total ?? 0 }
}

function chosen(asked: Asked, day: string) {
  const conditions = [sql<SqlBool>`true`]
  if (asked.unitId !== null) conditions.push(sql`c.unit_id = ${asked.unitId}`)
  if (asked.state) conditions.push(sql`c.state = ${asked.state}`)
  if (asked.overdue) conditions.push(sql`v.next_review_on < ${day}::date`)
  if (asked.certified) conditions.push(certifiedOn(day) as never)
  if (asked.signers)
    conditions.push(sql`exists (select ${waitingSignature(asked.signers)}
      and s.organization_id = c.organization_id and v.charter_id = c.id)`)
  for (const word of asked.text.split(/\s+/).filter(Boolean)) {
    const like = `%${word.replace(/[%_\\]/g, '\\$&')}%`
    conditions.push(sql`(plain(c.title) like plain(${like}) or c.code like ${like})`)
  }
  return sql.join(conditions, sql` and `)
}

/** Versions that wait for a signature of one of those positions, whose turn it is. */
export async function signaturesWaiting(read: Read, positionIds: readonly number[]): Promise<number> {
  if (positionIds.length === 0) return 0
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting ${waitingSignature(positionIds)} and s.organization_id = ${read.organizationId}`.execute(
    read.db,
  )
  return rows[0]?.waiting ?? 0
}

/** Signatures `s` of versions `v` being signed, with nobody before them in the order. */
const waitingSignature = (positionIds: readonly number[]) => sql`
  from charter_signature s
  join charter_version v on v.organization_id = s.organization_id and v.id = s.version_id and v.state = 'signing'
  where s.position_id = any (${[...positionIds]}::bigint[]) and s.signed_at is null
    and not exists (select from charter_signature b where b.organization_id = s.organization_id
      and b.version_id = s.version_id and b.place < s.place and b.signed_at is null)`

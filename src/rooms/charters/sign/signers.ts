/** Who usually signs: whoever heads the unit prepared it, quality reviewed it, whoever is at the top authorizes it. */
import { sql } from 'kysely'
import type { Read } from '../../../platform/db/handles.ts'
import { today } from '../../organization/index.ts'
import type { SigningDuty } from '../vocabulary.ts'

export interface Signer {
  duty: string
  positionId: number
}

/** Position that usually signs each duty; those that nobody could fill are left out. */
export async function usualSigners(read: Read, unitId: number): Promise<Map<SigningDuty, number>> {
  const day = await today(read)
  const prepared = await headOf(read, unitId)
  const authorized = await topPosition(read)
  const taken = [prepared, authorized].filter(id => id !== undefined)
  const usual: [SigningDuty, number | undefined][] = [
    ['prepared', prepared],
    ['reviewed', await qualityPosition(read, day, taken)],
    ['authorized', authorized === prepared ? undefined : authorized],
  ]
  return new Map(usual.flatMap(([duty, id]) => (id === undefined ? [] : [[duty, id]])))
}

/** First position of the unit in its own order; a liaison only where there is nobody else. */
export async function headOf(read: Read, unitId: number): Promise<number | undefined> {
  const row = await read.db
    .selectFrom('position')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('unit_id', '=', unitId)
    .where('active', '=', true)
    .orderBy('liaison')
    .orderBy('place')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** Held by somebody of the quality office, and by none of those who sign something else. */
async function qualityPosition(read: Read, day: string, others: number[]): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select p.id from position p
    join position_holder h on h.organization_id = p.organization_id and h.position_id = p.id
      and ${day}::date between h.starts_on and coalesce(h.ends_on, 'infinity')
    join account_role r on r.organization_id = h.organization_id and r.account_id = h.account_id and r.role = 'quality'
    where p.organization_id = ${read.organizationId} and p.active and p.id <> all (${others}::bigint[])
    order by p.place, p.id limit 1`.execute(read.db)
  return rows[0]?.id
}

/** The first position of the highest unit that has one. */
async function topPosition(read: Read): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    with recursive tree as (
      select id, 0 as depth from unit where organization_id = ${read.organizationId} and parent_id is null
      union all
      select u.id, t.depth + 1 from unit u join tree t on u.parent_id = t.id where u.organization_id = ${read.organizationId}
    )
    select p.id from position p join tree t on t.id = p.unit_id
    where p.organization_id = ${read.organizationId} and p.active and not p.liaison
    order by t.depth, p.place, p.id limit 1`.execute(read.db)
  return rows[0]?.id
}

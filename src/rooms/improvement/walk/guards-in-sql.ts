/** Guards as conditions of an UPDATE of the table `nonconformity`. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Guard } from '../vocabulary.ts'

const child = (table: string, condition: RawBuilder<unknown>) => sql<SqlBool>`exists (
  select from ${sql.table(table)} c where c.organization_id = nonconformity.organization_id
    and c.nonconformity_id = nonconformity.id and ${condition})`

const open = sql`c.done_at is null and c.cancelled_at is null`

/** Guards that another transaction could have broken since they were looked at. */
export function inSql(guards: readonly Guard[], actorId: number | null): RawBuilder<SqlBool>[] {
  const known: Partial<Record<Guard, RawBuilder<SqlBool>>> = {
    cause: child('cause_analysis', sql`true`),
    action: child('corrective_action', open),
    'no-open-action': sql<SqlBool>`not ${child('corrective_action', open)}`,
    'other-person': sql<SqlBool>`not ${child('corrective_action', sql`c.done_by = ${actorId}`)}`,
    'no-pending-remedy': sql<SqlBool>`not ${child('remedy', sql`c.given_at is null and c.withdrawn_at is null`)}`,
    disposition: sql<SqlBool>`(nonconformity.kind <> 'nonconforming_output' or nonconformity.disposition is not null)`,
  }
  return guards.flatMap(guard => known[guard] ?? [])
}

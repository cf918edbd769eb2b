/** Reading tables back into a database that has their shape, in one transaction: all of it or nothing. */
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import type { Manifest } from './manifest.ts'
import { copyText, quoted, tablesOf } from './tables.ts'

type ForeignKey = { table: string; name: string; definition: string }

/**
 * Empties every table and takes away, for the length of the transaction, what would stand in the way of reading them
 * in any order: foreign keys and our own triggers. Giving the keys back checks every row.
 * @returns what gives everything back
 */
export async function openForLoading(client: pg.ClientBase): Promise<() => Promise<void>> {
  const tables = (await tablesOf(client)).map(({ name }) => quoted(name))
  const keys = await foreignKeys(client)
  await client.query(`truncate ${tables.join(', ')}`)
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${quoted(name)}`)
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  return async () => {
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
    for (const { table, name, definition } of keys)
      await client.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`)
  }
}

async function foreignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 order by conname`)
  return rows
}

/** @returns the number of rows read into the table */
export async function loadTable(client: pg.ClientBase, table: Manifest['tables'][number], content: Readable) {
  const rows = client.query(from(`${copyText(table)} from stdin`))
  await pipeline(content, rows)
  return rows.rowCount
}

export async function setSequences(client: pg.ClientBase, sequences: Manifest['sequences']): Promise<void> {
  for (const { name, last } of sequences)
    if (last !== null) await client.query('select setval($1::regclass, $2)', [quoted(name), last])
}

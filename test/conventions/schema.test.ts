import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { freshDatabase } from '../support/database.ts'

const client = new pg.Client({ connectionString: await freshDatabase() })
await client.connect()
after(() => client.end())

/** Tables without an organization: the organizations themselves and the list of migrations. */
const WITHOUT_ORGANIZATION = new Set(['organization', 'migration'])

async function tables(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  )
  return rows.map(row => row.name).filter(name => !WITHOUT_ORGANIZATION.has(name))
}

async function column(sql: string): Promise<string[]> {
  const { rows } = await client.query<{ at: string }>(sql)
  return rows.map(row => row.at)
}

const BARE_KEYS = `select conrelid::regclass || ': ' || conname as at from pg_constraint c
  where contype in ('p', 'f') and connamespace = 'public'::regnamespace and confrelid <> 'organization'::regclass
    and conrelid::regclass::text not in ('organization', 'migration')
    and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'organization_id'`

/** A generated column is a key to sort by, not an instant somebody wrote. */
const LOOSE_TIMES = `select table_name || '.' || column_name as at from information_schema.columns
  where table_schema = 'public' and is_generated = 'NEVER' and (data_type = 'timestamp without time zone'
    or (data_type = 'timestamp with time zone' and column_name !~ '(_at|_until|_from|^at)$')
    or (data_type = 'date' and column_name !~ '_(on|from|to)$'))`

test('every table belongs to an organization and is fenced by row level security', async () => {
  const fenced = await column(`select c.relname as at from pg_class c join pg_policy p on p.polrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relrowsecurity`)
  assert.deepEqual(
    (await tables()).filter(name => !fenced.includes(name)),
    [],
  )
})

test('every key begins with the organization, so that the schema can be distributed', async () => {
  assert.deepEqual(await column(BARE_KEYS), [])
})

test('instants carry a time zone and say so in their name, and so do dates', async () => {
  assert.deepEqual(await column(LOOSE_TIMES), [])
})

test('the application cannot rewrite history nor create organizations', async () => {
  const may = await column(`select table_name || ' ' || privilege_type as at from information_schema.role_table_grants
    where grantee = 'cartaviva_app' and ((table_name in ('event', 'decision', 'answer', 'note', 'due_change') and privilege_type in ('UPDATE', 'DELETE'))
      or (table_name = 'organization' and privilege_type in ('INSERT', 'DELETE')))`)
  assert.deepEqual(may, [])
})

test('the checks of the schema notice a table without fence, key or time zone', async () => {
  await client.query('begin')
  await client.query('create table loose (id bigint primary key, happened timestamp, day date)')
  assert.deepEqual(await column(BARE_KEYS), ['loose: loose_pkey'])
  assert.deepEqual((await column(LOOSE_TIMES)).sort(), ['loose.day', 'loose.happened'])
  await client.query('rollback')
})

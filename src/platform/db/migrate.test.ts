import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test from 'node:test'
import pg from 'pg'
import { emptyDatabase } from '../../../test/support/database.ts'
import { StartFault } from '../config/index.ts'
import { migrate } from './migrate.ts'

function migrations(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'migrations-'))
  for (const [name, sql] of Object.entries(files)) writeFileSync(path.join(folder, `${name}.sql`), sql)
  return folder
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const first = { '20260101T0900__letter__create': 'create table letter (id int primary key);' }
const second = { '20260102T0900__letter__add': 'alter table letter add sender text;' }

test('migrations are applied once, in the order of their names', async () => {
  const url = await emptyDatabase()
  const folder = migrations({ ...second, ...first })
  assert.deepEqual(await migrate(url, { folder }), [...Object.keys(first), ...Object.keys(second)])
  assert.deepEqual(await migrate(url, { folder }), [])
})

test('several processes starting at once migrate once', async () => {
  const url = await emptyDatabase()
  const folder = migrations({ ...first, ...second })
  const applied = await Promise.all([migrate(url, { folder }), migrate(url, { folder }), migrate(url, { folder })])
  assert.equal(applied.flat().length, 2)
})

test('a migration that fails leaves nothing behind, and says its file and line', async () => {
  const url = await emptyDatabase()
  const broken = migrations({ ...first, '20260103T0900__broken': 'create table half (id int);\nselect from nowhere;' })
  await assert.rejects(migrate(url, { folder: broken }), /20260103T0900__broken\.sql:2: .*nowhere/)
  assert.deepEqual(await ask(url, `select to_regclass('letter') is not null as letter, to_regclass('half') as half`), [
    { letter: true, half: null },
  ])
  assert.deepEqual(await migrate(url, { folder: migrations({ ...first, ...second }) }), Object.keys(second))
})

test('a migration edited after it was applied is refused by name', async () => {
  const url = await emptyDatabase()
  await migrate(url, { folder: migrations(first) })
  const edited = migrations({ '20260101T0900__letter__create': 'create table letter (id bigint primary key);' })
  await assert.rejects(migrate(url, { folder: edited }), { code: 'migration-edited' })
})

test('other line ends are not an edit', async () => {
  const url = await emptyDatabase()
  const text = 'create table letter (\n  id int\n);\n'
  await migrate(url, { folder: migrations({ a: text }) })
  assert.deepEqual(await migrate(url, { folder: migrations({ a: text.replaceAll('\n', '\r\n') }) }), [])
})

test('an older version of the program refuses the database of a newer one', async () => {
  const url = await emptyDatabase()
  await migrate(url, { folder: migrations({ ...first, ...second }) })
  await assert.rejects(migrate(url, { folder: migrations(first) }), { code: 'database-newer' })
})

test('the application’s role exists, cannot sign in by itself, and the owner may take it on', async () => {
  const url = await emptyDatabase()
  await migrate(url, { folder: migrations(first) })
  assert.deepEqual(await ask(url, `select rolcanlogin, rolbypassrls from pg_roles where rolname = 'cartaviva_app'`), [
    { rolcanlogin: false, rolbypassrls: false },
  ])
  await ask(url, 'set role cartaviva_app')
})

test('the job queue is there before our own migrations, so that they may use it', async () => {
  const url = await emptyDatabase()
  const folder = migrations({ a: `select graphile_worker.add_job('greet');` })
  await migrate(url, { folder })
  assert.deepEqual(await ask(url, 'select task_identifier from graphile_worker.jobs'), [{ task_identifier: 'greet' }])
})

for (const [what, url] of Object.entries({
  'a server that is not there': 'postgresql://ana:topsecret@127.0.0.1:9/cartaviva',
  'a name nobody has': 'postgresql://ana:topsecret@no-such-host.invalid/cartaviva',
}))
  test(`${what} in DATABASE_URL is told in one sentence without the password`, async () => {
    await assert.rejects(
      migrate(url, { folder: migrations(first) }),
      (fault: unknown) =>
        fault instanceof StartFault &&
        fault.code === 'database-unreachable' &&
        /DATABASE_URL/.test(fault.es) &&
        !/topsecret|\n/.test(fault.es + fault.en),
    )
  })

test('an account that may not create roles is told the lines an administrator must run', async () => {
  const url = await emptyDatabase()
  await migrate(url, { folder: migrations(first) })
  await ask(url, 'drop role if exists ana_without_rights; create role ana_without_rights login')
  await assert.rejects(
    migrate(url.replace('cartaviva@', 'ana_without_rights@'), { folder: migrations(first) }),
    (fault: unknown) =>
      fault instanceof StartFault &&
      fault.es.includes('create role cartaviva_app nologin; grant cartaviva_app to ana_without_rights;'),
  )
})

test('an account that does not own the database is told to be made its owner', async () => {
  const url = await emptyDatabase()
  await ask(url, 'drop role if exists ana_not_owner; create role ana_not_owner login createrole')
  await ask(url, 'grant cartaviva_app to ana_not_owner')
  const asAna = url.replace('cartaviva@', 'ana_not_owner@')
  await assert.rejects(migrate(asAna, { folder: migrations(first) }), { code: 'database-not-owned' })
})

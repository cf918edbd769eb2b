import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test, { after, before } from 'node:test'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { filesIn } from '../../src/compose.ts'
import { loadExamples } from '../../src/examples.ts'
import { backUp, restore } from '../../src/platform/backup/index.ts'
import { tablesOf } from '../../src/platform/backup/tables.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { describeDatabase } from '../../src/platform/db/describe/describe.ts'
import { emptyDatabase, freshDatabase } from '../support/database.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-backup-'))
const original = { databaseUrl: '', dataFolder: path.join(folder, 'original') }
const archive = path.join(folder, 'respaldo.tar.gz')
after(() => rmSync(folder, { recursive: true, force: true }))

before(async () => {
  original.databaseUrl = await freshDatabase()
  const owner = openDatabase({ url: original.databaseUrl, poolSize: 2, role: 'owner' })
  const files = filesIn(original.dataFolder)
  const now = Temporal.Instant.from('2026-11-17T17:00:00Z')
  await loadExamples({ owner, files, now, slugs: ['huatabampo'], progress: () => undefined })
  await owner.close()
  await files(1).put(Buffer.from('una fotografía'))
  await ask(original.databaseUrl, `select graphile_worker.add_job('remind', '{"folio":"A-1"}', run_at => '2030-01-01')`)
  await ask(original.databaseUrl, oddValues)
})

/** Values that a careless export would spoil. */
const oddValues = `
  insert into mail_message (organization_id, recipient, subject, body)
  select id, E'tab\\there', E'\\\\N', E'line\\nñandú 🏛 \\u200f مرحبا \\\\.' from organization limit 1`

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

/** Every row of every table as text. */
async function contentOf(url: string): Promise<Map<string, unknown[]>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const tables = await tablesOf(client)
  await client.end()
  const contents = tables.map(
    async ({ name }) => [name, await ask(url, `select t::text from "${name}" t order by 1`)] as const,
  )
  return new Map(await Promise.all(contents))
}

function filesOf(dataFolder: string): Map<string, string> {
  const base = path.join(dataFolder, 'files')
  const files = readdirSync(base, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(entry => path.join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map(file => [path.relative(base, file), readFileSync(file, 'latin1')]))
}

test('what is restored is equal to what was backed up: every table, file, number given and job', async () => {
  const manifest = await backUp(archive, original)
  const restored = { databaseUrl: await emptyDatabase(), dataFolder: path.join(folder, 'restored') }
  await restore(archive, restored)
  const [expected, found] = [await contentOf(original.databaseUrl), await contentOf(restored.databaseUrl)]
  assert.ok([...expected.values()].filter(rows => rows.length > 0).length > 10, 'the example fills most tables')
  for (const [table, rows] of expected) assert.deepEqual(found.get(table), rows, table)
  assert.deepEqual([...found.keys()], [...expected.keys()])
  assert.deepEqual(filesOf(restored.dataFolder), filesOf(original.dataFolder))
  for (const sql of [sequences, jobs])
    assert.deepEqual(await ask(restored.databaseUrl, sql), await ask(original.databaseUrl, sql))
  assert.equal(manifest.tables.find(({ name }) => name === 'organization')?.rows, expected.get('organization')?.length)
})

const sequences = 'select sequencename, last_value from pg_sequences where schemaname = current_schema() order by 1'
const jobs = `select task_identifier, run_at, key, max_attempts, priority from graphile_worker.jobs order by id`

test('after a restore the schema is whole again: keys, policies, triggers and grants', async () => {
  const databaseUrl = await emptyDatabase()
  await restore(archive, { databaseUrl, dataFolder: path.join(folder, 'whole') })
  const [expected, found] = [await describeDatabase(original.databaseUrl), await describeDatabase(databaseUrl)]
  for (const [file, text] of expected) assert.equal(found.get(file), text, file)
  const off = `select tgname from pg_trigger where tgenabled = 'D'`
  assert.deepEqual(await ask(databaseUrl, off), [])
})

test('rows written while a backup is being taken are not in it, and none is torn', async () => {
  const during = path.join(folder, 'during.tar.gz')
  let more = Promise.resolve<unknown>(undefined)
  let started = false
  const onProgress = () => {
    if (started) return
    started = true
    more = ask(original.databaseUrl, oddValues)
  }
  const manifest = await backUp(during, { ...original, onProgress })
  await more
  const rows = await ask(original.databaseUrl, 'select count(*)::int from mail_message')
  assert.deepEqual(rows, [[(manifest.tables.find(({ name }) => name === 'mail_message')?.rows ?? 0) + 1]])
})

test('a database in which the house has never opened has nothing to back up', async () => {
  const place = { databaseUrl: await emptyDatabase(), dataFolder: path.join(folder, 'empty') }
  await assert.rejects(backUp(path.join(folder, 'empty.tar.gz'), place), { code: 'backup-nothing' })
})

test('an archive is not written over another', async () => {
  await assert.rejects(backUp(archive, original), { code: 'backup-exists' })
})

test('an archive that cannot be written leaves nothing behind', async () => {
  await assert.rejects(backUp(path.join(folder, 'nowhere/x.tar.gz'), original), { code: 'backup-not-written' })
})

test('only its maker may read an archive: it holds personal data', () => {
  assert.equal(statSync(archive).mode & 0o777, 0o600)
})

for (const [what, damage] of Object.entries({
  'with one changed byte': (bytes: Buffer) => bytes.with(bytes.length >> 1, bytes[bytes.length >> 1]! ^ 1),
  'cut short': (bytes: Buffer) => bytes.subarray(0, bytes.length - 600),
  'that is not an archive': () => Buffer.from('hola'),
}))
  test(`an archive ${what} is refused before anything is touched`, async () => {
    const damaged = path.join(folder, `damaged ${what}.tar.gz`)
    writeFileSync(damaged, damage(readFileSync(archive)))
    const place = { databaseUrl: await emptyDatabase(), dataFolder: path.join(folder, 'untouched') }
    await assert.rejects(restore(damaged, place, { force: true }), { code: 'backup-damaged' })
    assert.deepEqual(await ask(place.databaseUrl, `select relname from pg_class where relname = 'migration'`), [])
  })

test('restoring over data is refused, and with force replaces all of it', async () => {
  const place = { databaseUrl: await emptyDatabase(), dataFolder: path.join(folder, 'full') }
  await restore(archive, place)
  await ask(place.databaseUrl, `update organization set name = 'Otra'`)
  await filesIn(place.dataFolder)(1).put(Buffer.from('otra fotografía'))
  await assert.rejects(restore(archive, place), { code: 'restore-on-full' })
  await restore(archive, place, { force: true })
  assert.notDeepEqual(await ask(place.databaseUrl, 'select name from organization'), [['Otra']])
  assert.deepEqual(filesOf(place.dataFolder), filesOf(original.dataFolder))
})

test('restoring under an open house is refused', async () => {
  const place = { databaseUrl: await emptyDatabase(), dataFolder: path.join(folder, 'open') }
  const client = new pg.Client({ connectionString: place.databaseUrl })
  await client.connect()
  await assert.rejects(restore(archive, place), { code: 'restore-in-use' })
  await client.end()
})

import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import test, { type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type DiskFileStore, diskFileStore } from './disk-file-store.ts'
import { type FileEntry, FileMissing } from './file-store.ts'

async function emptyStore(t: TestContext): Promise<{ folder: string; store: DiskFileStore }> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return { folder, store: diskFileStore(folder) }
}

const read = async (store: DiskFileStore, sha256: string, variant?: string) =>
  buffer((await store.open(sha256, variant)).stream)

async function entriesOf(store: DiskFileStore): Promise<FileEntry[]> {
  const entries: FileEntry[] = []
  for await (const entry of store.entries()) entries.push(entry)
  return entries
}

const modulePath = JSON.stringify(new URL('./disk-file-store.ts', import.meta.url).href)

test('a file is kept under the SHA-256 of its content and read back byte by byte', async t => {
  const { folder, store } = await emptyStore(t)
  const content = randomBytes(200_000)
  const stored = await store.put(content, 'image/jpeg')
  const sha256 = createHash('sha256').update(content).digest('hex')
  assert.deepEqual(stored, { sha256, bytes: 200_000, mediaType: 'image/jpeg' })
  assert.deepEqual(await read(store, sha256), content)
  assert.deepEqual(await readdir(join(folder, sha256.slice(0, 2), sha256.slice(2, 4))), [sha256])
  assert.deepEqual(await readdir(join(folder, 'incoming')), [])
})

test('a stream and a buffer with the same content are one file', async t => {
  const { store } = await emptyStore(t)
  const chunks = Array.from({ length: 20 }, () => randomBytes(10_000))
  const [first, second] = await Promise.all([store.put(Readable.from(chunks)), store.put(Buffer.concat(chunks))])
  assert.equal(first.sha256, second.sha256)
  assert.equal((await entriesOf(store)).length, 1)
})

test('a type nobody told is sniffed from the content', async t => {
  const { store } = await emptyStore(t)
  assert.equal((await store.put(Buffer.from('%PDF-1.7\n'))).mediaType, 'application/pdf')
  assert.equal((await store.put(Buffer.from('hola'))).mediaType, 'application/octet-stream')
  assert.equal((await store.put(Buffer.alloc(0))).bytes, 0)
})

test('a variant lives beside its file and goes away with it', async t => {
  const { store } = await emptyStore(t)
  const { sha256 } = await store.put(Buffer.from('photograph'))
  await store.putVariant(sha256, 'thumbnail', Buffer.from('small'))
  assert.equal(String(await read(store, sha256, 'thumbnail')), 'small')
  assert.deepEqual((await entriesOf(store)).map(entry => entry.variant).sort(), ['thumbnail', undefined])
  await store.remove(sha256)
  await store.remove(sha256)
  assert.deepEqual([await store.has(sha256), await store.has(sha256, 'thumbnail')], [false, false])
})

test('what is not there, or not a file name at all, is missing', async t => {
  const { store } = await emptyStore(t)
  const nobody = 'a'.repeat(64)
  await assert.rejects(store.open(nobody), FileMissing)
  await assert.rejects(store.open('../../etc/passwd'), FileMissing)
  await assert.rejects(store.open(nobody, '../../x'), FileMissing)
  await assert.rejects(store.putVariant(nobody, 'thumbnail', Buffer.from('x')), FileMissing)
  assert.deepEqual([await store.has(nobody), await store.has('../x')], [false, false])
  assert.deepEqual(await entriesOf(store), [])
})

test('a stream that breaks half-way leaves nothing behind', async t => {
  const { folder, store } = await emptyStore(t)
  async function* broken() {
    yield Buffer.from('first half')
    throw new Error('connection lost')
  }
  await assert.rejects(store.put(Readable.from(broken())), /connection lost/)
  assert.deepEqual(await readdir(join(folder, 'incoming')), [])
})

test('a writer killed half-way leaves no file under its name, and its leftovers can be removed', async t => {
  const { folder, store } = await emptyStore(t)
  const script = `
    import { diskFileStore } from ${modulePath}
    import { Readable } from 'node:stream'
    async function* endless() { for (;;) { yield Buffer.alloc(65536, 1); process.stdout.write('.') } }
    await diskFileStore(${JSON.stringify(folder)}).put(Readable.from(endless()))`
  const writer = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(writer.stdout, 'data')
  writer.kill('SIGKILL')
  await once(writer, 'exit')
  assert.deepEqual(await entriesOf(store), [])
  assert.equal((await readdir(join(folder, 'incoming'))).length, 1)
  assert.equal(await store.removeLeftovers(3_600_000), 0)
  await pause(20)
  assert.equal(await store.removeLeftovers(1), 1)
})

test('no room left on the disk is told by its name and leaves nothing behind', async t => {
  const { folder } = await emptyStore(t)
  const script = join(folder, 'write.mjs')
  await writeFile(
    script,
    `import { diskFileStore } from ${modulePath}
    process.on('SIGXFSZ', () => {})
    await diskFileStore(${JSON.stringify(folder)}).put(Buffer.alloc(1_000_000)).catch(error => console.log(error.name))`,
  )
  const { stdout } = await promisify(execFile)('sh', ['-c', 'ulimit -f 100; exec "$0" "$1"', process.execPath, script])
  assert.equal(stdout.trim(), 'StorageFull')
  assert.deepEqual(await readdir(join(folder, 'incoming')), [])
})

/**
 * Files on the local disk: `ab/cd/abcd….` for a file, `ab/cd/abcd….thumbnail` for a variant, `incoming/` for what is still being written.
 * A name appears only when its bytes are complete and on the platter: written aside, fsync, rename, fsync of the folder.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileTypeFromFile } from 'file-type'
import { type FileEntry, FileMissing, type FileStore, StorageFull, type StoredFile } from './file-store.ts'

const SHA256 = /^[0-9a-f]{64}$/
const STORED_NAME = /^([0-9a-f]{64})(?:\.([a-z0-9-]{1,30}))?$/
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

export interface DiskFileStore extends FileStore {
  /** Removes what writers killed half-way left in `incoming/`, when older than `age` milliseconds. Returns how many. */
  removeLeftovers(age: number): Promise<number>
}

/** A store under `folder`, which is made when missing. */
export function diskFileStore(folder: string): DiskFileStore {
  const incoming = join(folder, 'incoming')
  return {
    async put(content, mediaType) {
      const written = await writeAside(incoming, content)
      const stored = { ...written, mediaType: mediaType ?? (await sniffed(written.path)) }
      await settle(written.path, pathOf(folder, written.sha256))
      return described(stored)
    },
    async putVariant(sha256, variant, content) {
      await existing(pathOf(folder, sha256))
      const target = pathOf(folder, sha256, variant)
      const written = await writeAside(incoming, content)
      await settle(written.path, target)
    },
    async open(sha256, variant) {
      const path = pathOf(folder, sha256, variant)
      const { size } = await existing(path)
      return { bytes: size, stream: createReadStream(path) }
    },
    async has(sha256, variant) {
      try {
        await existing(pathOf(folder, sha256, variant))
        return true
      } catch (error) {
        if (error instanceof FileMissing) return false
        throw error
      }
    },
    async remove(sha256) {
      const shard = shardOf(folder, sha256)
      const names = await readdir(shard).catch(nothingThere)
      for (const name of names) if (name.startsWith(sha256)) await rm(join(shard, name), { force: true })
    },
    entries: () => entriesUnder(folder),
    removeLeftovers: age => removeOlder(incoming, Date.now() - age),
  }
}

function described({ sha256, bytes, mediaType }: StoredFile): StoredFile {
  return { sha256, bytes, mediaType }
}

function shardOf(folder: string, sha256: string): string {
  if (!SHA256.test(sha256)) throw new FileMissing('a file is named by 64 hexadecimal digits')
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4))
}

function pathOf(folder: string, sha256: string, variant?: string): string {
  const name = variant === undefined ? sha256 : `${sha256}.${variant}`
  if (!STORED_NAME.test(name)) throw new FileMissing(`there is no variant ${JSON.stringify(variant)}`)
  return join(shardOf(folder, sha256), name)
}

async function existing(path: string): Promise<{ size: number }> {
  try {
    return await stat(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new FileMissing('the file is not in the store', { cause: error })
    throw error
  }
}

async function writeAside(incoming: string, content: Uint8Array | Readable) {
  const path = join(incoming, randomUUID())
  const hash = createHash('sha256')
  let bytes = 0
  try {
    await mkdir(incoming, { recursive: true })
    await using file = await open(path, 'wx')
    for await (const chunk of content instanceof Readable ? content : [content]) {
      hash.update(chunk)
      bytes += chunk.length
      await file.writeFile(chunk)
    }
    await file.sync()
  } catch (error) {
    await rm(path, { force: true })
    throw asStorageFull(error)
  }
  return { path, sha256: hash.digest('hex'), bytes }
}

/** Gives a complete file its name. Whoever comes second with the same content replaces it by the same bytes. */
async function settle(from: string, to: string): Promise<void> {
  try {
    const shard = join(to, '..')
    await mkdir(shard, { recursive: true })
    await rename(from, to)
    for (const folder of [shard, join(shard, '..'), join(shard, '..', '..')]) await syncFolder(folder)
  } catch (error) {
    await rm(from, { force: true })
    throw asStorageFull(error)
  }
}

/** Windows cannot open a folder; NTFS keeps its names in a journal. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  await using handle = await open(folder, 'r')
  await handle.sync()
}

async function sniffed(path: string): Promise<string> {
  return (await fileTypeFromFile(path))?.mime ?? 'application/octet-stream'
}

async function* entriesUnder(folder: string): AsyncIterable<FileEntry> {
  for (const first of await readdir(folder).catch(nothingThere)) {
    if (!/^[0-9a-f]{2}$/.test(first)) continue
    for (const second of await readdir(join(folder, first))) {
      for (const name of await readdir(join(folder, first, second))) {
        const [, sha256, variant] = STORED_NAME.exec(name) ?? []
        if (!sha256) continue
        const { size } = await stat(join(folder, first, second, name))
        yield { sha256, variant, bytes: size }
      }
    }
  }
}

async function removeOlder(folder: string, before: number): Promise<number> {
  let removed = 0
  for (const name of await readdir(folder).catch(nothingThere)) {
    const { mtimeMs } = await stat(join(folder, name))
    if (mtimeMs > before) continue
    await rm(join(folder, name), { force: true })
    removed++
  }
  return removed
}

function nothingThere(error: unknown): string[] {
  if (codeOf(error) === 'ENOENT') return []
  throw error
}

function asStorageFull(error: unknown): unknown {
  return FULL.has(codeOf(error)) ? new StorageFull('no room left for files', { cause: error }) : error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** A compressed tar file in which every entry's SHA-256 is known: written in one go, read entry by entry. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, pack } from 'tar-stream'

export type ArchiveWriter = {
  /** SHA-256 by entry, of what has been added so far. */
  sums: Map<string, string>
  /** Adds an entry whose size in bytes is known beforehand, as tar demands. */
  add(name: string, size: number, content: Readable): Promise<void>
  addText(name: string, text: string): Promise<void>
  /** Resolves when everything is on the disk. */
  close(): Promise<void>
}

export function writeArchive(file: string): ArchiveWriter {
  const tar = pack()
  // Personal data: nobody but whoever makes the backup reads it.
  const written = pipeline(tar, createGzip(), createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true }))
  const sums = new Map<string, string>()
  const add = async (name: string, size: number, content: Readable) => {
    const { meter, sum } = checksum()
    // A full disk fails the writing side, and then nobody would ever take what we add.
    await Promise.race([pipeline(content, meter, tar.entry({ name, size })), written])
    sums.set(name, sum())
  }
  // The failure is told by add or close; until then nobody may be listening.
  written.catch(error => tar.destroy(error))
  return {
    sums,
    add,
    addText: (name, text) => add(name, Buffer.byteLength(text), Readable.from([text])),
    async close() {
      tar.finalize()
      await written
    },
  }
}

export type ArchiveEntry = {
  name: string
  content: Readable /** Only after the content was read. */
  sum: () => string
}

/** Each entry in the order it was written; one that is not read is passed over. */
export async function* readArchive(file: string, onBytes: (bytes: number) => void): AsyncGenerator<ArchiveEntry> {
  const tar = extract()
  const source = createReadStream(file).on('data', chunk => onBytes(chunk.length))
  const unpacked = pipeline(source, createGunzip(), tar)
  unpacked.catch(() => undefined)
  for await (const entry of tar) {
    const { meter, sum } = checksum()
    pipeline(entry, meter).catch(() => undefined)
    yield { name: entry.header.name, content: meter, sum }
    meter.resume()
  }
  await unpacked
}

function checksum() {
  const hash = createHash('sha256')
  const meter = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { meter, sum: () => hash.digest('hex') }
}

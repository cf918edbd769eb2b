/**
 * The store of attached files: the filing cabinet behind the rows. It knows bytes and nothing else: who attached a file, its name and
 * who may see it are rows of the rooms. A file is named by the SHA-256 of its content, so the same photograph sent twice is kept once.
 *
 * Sharing by content is only right among papers of one owner: make one store per organization, or removing a file of
 * one would take it from another.
 */
import type { Readable } from 'node:stream'

export interface StoredFile {
  /** 64 lower-case hexadecimal digits */
  readonly sha256: string
  readonly bytes: number
  /** as told by whoever accepted the upload, otherwise sniffed; `application/octet-stream` when nobody knows */
  readonly mediaType: string
}

export interface OpenFile {
  readonly bytes: number
  readonly stream: Readable
}

export interface FileEntry {
  readonly sha256: string
  readonly variant: string | undefined
  readonly bytes: number
}

export interface FileStore {
  /** Keeps the content; when it resolves, the bytes survive a power cut. @throws StorageFull */
  put(content: Uint8Array | Readable, mediaType?: string): Promise<StoredFile>
  /** Keeps something derived from a stored file, such as `thumbnail` (lower-case letters, digits, hyphens). @throws FileMissing, StorageFull */
  putVariant(sha256: string, variant: string, content: Uint8Array): Promise<void>
  /** @throws FileMissing */
  open(sha256: string, variant?: string): Promise<OpenFile>
  has(sha256: string, variant?: string): Promise<boolean>
  /** Removes the file and its variants; nothing happens when it is not there. */
  remove(sha256: string): Promise<void>
  /** Everything kept, in no promised order: for backups and for finding files without a row. */
  entries(): AsyncIterable<FileEntry>
}

/** The disk, or the share of it that we may use, is full. Nothing was kept. */
export class StorageFull extends Error {
  override name = 'StorageFull'
}

/** There is no such file in the store. */
export class FileMissing extends Error {
  override name = 'FileMissing'
}

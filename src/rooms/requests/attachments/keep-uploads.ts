/** Takes the files of a form in: each passes the door of uploads, its bytes are kept, and its row says whose it is. */
import type { Write } from '../../../platform/db/handles.ts'
import { acceptUpload, type SentFile } from '../../../platform/files/accept-upload.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import type { AcceptedUpload, UploadPolicy, UploadRefusal } from '../../../platform/files/upload-policy.ts'

export interface KeptFile {
  /** Of `file`. */
  id: number
  name: string
  mediaType: string
  bytes: number
  hasThumbnail: boolean
}

export interface KeptUploads {
  kept: KeptFile[]
  refused: { name: string; reason: UploadRefusal }[]
}

/**
 * Keeps what may be kept and says why not the rest. `already` files count against the limit of the policy. Bytes are written before
 * the row: a failure leaves a file without a row, never a row without its file.
 * @throws StorageFull
 */
export async function keepUploads(
  write: Write,
  store: FileStore,
  sent: readonly SentFile[],
  policy: UploadPolicy,
  already = 0,
): Promise<KeptUploads> {
  const uploads: KeptUploads = { kept: [], refused: [] }
  for (const file of sent) {
    const upload =
      already + uploads.kept.length < policy.maxFiles
        ? await acceptUpload(file, policy)
        : ({ refused: 'too-many-files' } as const)
    if ('refused' in upload) uploads.refused.push({ name: file.name, reason: upload.refused })
    else uploads.kept.push(await keep(write, store, upload.accepted))
  }
  return uploads
}

async function keep(write: Write, store: FileStore, upload: AcceptedUpload): Promise<KeptFile> {
  const { mediaType, fileName, content, image } = upload
  const stored = await store.put(content, mediaType)
  const thumbnail = image && (await store.put(image.thumbnail, 'image/webp'))
  const row = await write.db
    .insertInto('file')
    .values({
      organization_id: write.organizationId,
      sha256: stored.sha256,
      bytes: stored.bytes,
      media_type: mediaType,
      name: fileName,
      thumbnail_sha256: thumbnail?.sha256 ?? null,
      created_by: write.actorId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id: row.id, name: fileName, mediaType, bytes: stored.bytes, hasThumbnail: thumbnail !== undefined }
}

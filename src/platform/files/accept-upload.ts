/** The door for files from outside: everything that is kept has passed here. */
import { safeFileName } from './file-name.ts'
import { mediaTypeOf } from './media-type.ts'
import { claimedPixels, cleanPhotograph } from './photograph.ts'
import { IMAGE_TYPES, type ImageType, type Upload, type UploadPolicy, type UploadType } from './upload-policy.ts'

export interface SentFile {
  readonly name: string
  readonly content: Buffer
  /** Why its content never arrived. */
  readonly unread?: 'too-large' | 'too-many-files'
}

/** Accepts one file under a policy, or says why not. Never throws for what a file contains. */
export async function acceptUpload({ name, content, unread }: SentFile, policy: UploadPolicy): Promise<Upload> {
  if (unread) return { refused: unread }
  if (content.length === 0) return { refused: 'empty' }
  if (content.length > policy.maxBytes) return { refused: 'too-large' }
  const mediaType = await mediaTypeOf(content, name)
  if (!mediaType || !policy.types.includes(mediaType)) return { refused: 'type-not-allowed' }
  if (isImage(mediaType)) return acceptImage(name, content, mediaType, policy)
  if (mediaType === 'application/pdf' && !endsAsPdf(content)) return { refused: 'unreadable' }
  return { accepted: { mediaType, fileName: safeFileName(name, mediaType), content } }
}

/** Accepts the files of one form, one after the other so that only one picture is decoded at a time; those beyond the allowed number are refused. */
export async function acceptUploads(files: readonly SentFile[], policy: UploadPolicy): Promise<Upload[]> {
  const uploads: Upload[] = []
  for (const [index, file] of files.entries()) {
    uploads.push(index < policy.maxFiles ? await acceptUpload(file, policy) : { refused: 'too-many-files' })
  }
  return uploads
}

async function acceptImage(name: string, sent: Buffer, type: ImageType, policy: UploadPolicy): Promise<Upload> {
  const unreadable = type === 'image/heic' ? 'heic-not-readable' : 'unreadable'
  const pixels = await claimedPixels(sent)
  if (pixels === undefined) return { refused: unreadable }
  if (pixels > policy.maxPixels) return { refused: 'too-many-pixels' }
  const photograph = await cleanPhotograph(sent, type)
  if (!photograph) return { refused: unreadable }
  const { mediaType, content, ...image } = photograph
  return { accepted: { mediaType, fileName: safeFileName(name, mediaType), content, image } }
}

function isImage(mediaType: UploadType): mediaType is ImageType {
  return IMAGE_TYPES.some(image => image === mediaType)
}

/** A transfer that was cut loses the end of a PDF, where its table of contents is (ISO 32000-1, 7.5.5). */
function endsAsPdf(content: Buffer): boolean {
  return content.subarray(-2048).includes('%%EOF')
}

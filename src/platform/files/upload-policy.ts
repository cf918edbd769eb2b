/** What may be attached, by whom: limits are data, so an organization may narrow them. Sizes in bytes. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/heic'] as const
export const DOCUMENT_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'text/plain',
  'text/csv',
] as const

export type ImageType = (typeof IMAGE_TYPES)[number]
export type UploadType = ImageType | (typeof DOCUMENT_TYPES)[number]

export interface UploadPolicy {
  readonly types: readonly UploadType[]
  readonly maxBytes: number
  readonly maxFiles: number
  /** Width × height that we are willing to decode: a few kilobytes can claim gigabytes of pixels. */
  readonly maxPixels: number
}

/** For anybody on the public portal. 64 megapixels let the 50-megapixel cameras of telephones through. */
export const PUBLIC_UPLOADS: UploadPolicy = {
  types: [...IMAGE_TYPES, 'application/pdf'],
  maxBytes: 10 * 2 ** 20,
  maxFiles: 5,
  maxPixels: 64_000_000,
}

/** For people who signed in to work: more types, the same bounds, which are those of one form (`platform/http/server.ts`). */
export const STAFF_UPLOADS: UploadPolicy = {
  types: [...IMAGE_TYPES, ...DOCUMENT_TYPES],
  maxBytes: 10 * 2 ** 20,
  maxFiles: 5,
  maxPixels: 64_000_000,
}

/** Why a file was not taken; the page says it in words beside the field. */
export type UploadRefusal =
  | 'empty'
  | 'too-large'
  | 'too-many-files'
  | 'type-not-allowed'
  | 'too-many-pixels'
  | 'heic-not-readable'
  | 'unreadable'

export interface AcceptedUpload {
  readonly mediaType: Exclude<UploadType, 'image/heic'>
  /** the name as sent, made safe, ending as the content says */
  readonly fileName: string
  /** what is to be kept: photographs are not the bytes that were sent */
  readonly content: Buffer
  /** present for images */
  readonly image?: { readonly width: number; readonly height: number; readonly thumbnail: Buffer }
}

export type Upload = { readonly accepted: AcceptedUpload } | { readonly refused: UploadRefusal }

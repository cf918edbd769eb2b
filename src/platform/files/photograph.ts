/**
 * Photographs are decoded and written anew: what is kept has the turn of the camera applied, sRGB colours, a bounded size and none of what came along:
 * place and time (EXIF), editors' notes (XMP, IPTC), colour profiles, thumbnails of the uncropped picture, archives glued to the end.
 */
import sharp, { type Sharp } from 'sharp'
import type { ImageType } from './upload-policy.ts'

/** Longest side kept, in pixels: legible when an inspector enlarges a licence plate, about half a megabyte. */
const LONGEST_SIDE = 2560
const THUMBNAIL_SIDE = 320
const SECONDS = 20

export interface Photograph {
  readonly mediaType: Exclude<ImageType, 'image/heic'>
  readonly content: Buffer
  readonly width: number
  readonly height: number
  /** WebP, at most 320 pixels on its longest side */
  readonly thumbnail: Buffer
}

/** The picture as it will be kept; `undefined` when it cannot be decoded whole. HEIC becomes JPEG where the decoder is present. */
export async function cleanPhotograph(content: Uint8Array, mediaType: ImageType): Promise<Photograph | undefined> {
  try {
    const kept = mediaType === 'image/heic' ? 'image/jpeg' : mediaType
    const picture = sharp(content, { failOn: 'error', limitInputPixels: false, pages: 1 })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: SECONDS })
    const { data, info } = await encoded(picture, kept).toBuffer({ resolveWithObject: true })
    return { mediaType: kept, content: data, width: info.width, height: info.height, thumbnail: await thumbnail(data) }
  } catch {
    return undefined
  }
}

/** Width × height as the header claims, before anything is decoded; undefined when even that cannot be read. */
export async function claimedPixels(content: Uint8Array): Promise<number | undefined> {
  try {
    const { width, height, pageHeight } = await sharp(content, { limitInputPixels: false, pages: 1 }).metadata()
    return width * (pageHeight ?? height)
  } catch {
    return undefined
  }
}

function encoded(picture: Sharp, mediaType: Photograph['mediaType']): Sharp {
  if (mediaType === 'image/png') return picture.png({ compressionLevel: 9 })
  if (mediaType === 'image/webp') return picture.webp({ quality: 82 })
  return picture.jpeg({ quality: 82 })
}

function thumbnail(content: Buffer): Promise<Buffer> {
  return sharp(content)
    .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer()
}

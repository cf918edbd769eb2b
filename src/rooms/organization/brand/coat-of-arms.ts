/** Turns an uploaded image into a coat of arms we may show: a small PNG without anything but its pixels. */
import sharp from 'sharp'

const MEGABYTE = 1024 * 1024
const MAX_BYTES = 5 * MEGABYTE
const MAX_PIXELS = 40_000_000
const SIDE = 512
const ACCEPTED: readonly string[] = ['png', 'jpeg', 'webp', 'gif', 'avif', 'heif', 'tiff']

export type CoatProblem = 'svg' | 'notImage' | 'heavy'

export async function coatOfArms(content: Buffer): Promise<{ png: Buffer } | { problem: CoatProblem }> {
  if (content.length > MAX_BYTES) return { problem: 'heavy' }
  if (/<svg[\s>]/i.test(content.subarray(0, 4096).toString('latin1'))) return { problem: 'svg' }
  try {
    const image = sharp(content, { limitInputPixels: MAX_PIXELS })
    const { format } = await image.metadata()
    if (!ACCEPTED.includes(format)) return { problem: format === 'svg' ? 'svg' : 'notImage' }
    const png = await image
      .rotate()
      .resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9, palette: true })
      .toBuffer()
    return { png }
  } catch {
    return { problem: 'notImage' }
  }
}

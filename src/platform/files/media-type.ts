/** The type of a file from its content alone. What the browser declares and how the file is called prove nothing. */
import { fileTypeFromBuffer } from 'file-type'
import { DOCUMENT_TYPES, IMAGE_TYPES, type UploadType } from './upload-policy.ts'

const KNOWN: ReadonlySet<string> = new Set([...IMAGE_TYPES, ...DOCUMENT_TYPES])
const HEIF = new Set(['image/heif', 'image/heic-sequence', 'image/heif-sequence'])

/** The type, or undefined for whatever we do not know or do not take: programs, SVG, HTML, macros, archives. */
export async function mediaTypeOf(content: Uint8Array, name: string): Promise<UploadType | undefined> {
  const sniffed = (await fileTypeFromBuffer(content))?.mime
  if (sniffed === undefined) return isPlainText(content) ? textType(name) : undefined
  if (HEIF.has(sniffed)) return 'image/heic'
  return KNOWN.has(sniffed) ? (sniffed as UploadType) : undefined
}

/** Text has no signature, so its name may choose between the two harmless readings. */
function textType(name: string): UploadType {
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}

/** No control characters in the whole, and no beginning that a browser would take for markup or a shell for a script. */
function isPlainText(content: Uint8Array): boolean {
  if (content.some(byte => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c))
    return false
  const beginning = Buffer.from(content.subarray(0, 1024)).toString('latin1').replace(/^ï»¿/, '').trimStart()
  return !/^(?:<|#!|%!|\{\\rtf)/.test(beginning) && !/<(?:!doctype|html|script|svg|iframe)\b/i.test(beginning)
}

/**
 * Paper: PDF documents that can be printed, archived and read aloud (PDF/UA-1, ISO 14289-1). Templates are Typst files that live beside
 * the act that prints them and import `/platform/pdf/letterhead.typ`; data travels as JSON, never as part of a template.
 */
import type { Temporal } from 'temporal-polyfill'

export interface Letterhead {
  readonly organization: string
  /** a second line, such as the department */
  readonly unit?: string
  /** the name of one of the document's images */
  readonly coatOfArms?: string
  /** `#rrggbb`, dark enough on white */
  readonly colour?: string
  /** said under the name on every page, such as that the data are synthetic */
  readonly notice?: string
  readonly footer?: string
  /** in the words of the reader, with `{page}` and `{pages}` */
  readonly pageOf: string
}

export interface PdfDocument {
  /** a `.typ` file under the source folder: `new URL('./receipt.typ', import.meta.url)` */
  readonly template: URL
  /** whatever JSON can carry; the template reads it as `data` */
  readonly data: unknown
  readonly letterhead: Letterhead
  /** PNG, JPEG, WebP or SVG by the name under which the template asks for them, ending included: `qr.svg` */
  readonly images?: Readonly<Record<string, Uint8Array | string>>
  readonly title: string
  /** BCP 47, such as `es-MX`: decides hyphens, quotes and the voice of a screen reader */
  readonly lang: string
  /** the date of creation in the file; with it the same document always gives the same bytes */
  readonly createdAt?: Temporal.Instant
}

export interface PdfRenderer {
  /** One document at a time; the others wait. @throws PdfFailed */
  renderPdf(document: PdfDocument): Promise<Buffer>
  close(): Promise<void>
}

/** `template`: the template or its data are wrong. `timeout`, `crashed`: this document was too much; the next one gets a fresh process. `busy`: too many wait. */
export type PdfFailure = 'template' | 'timeout' | 'crashed' | 'busy' | 'closed'

export class PdfFailed extends Error {
  override name = 'PdfFailed'
  readonly reason: PdfFailure
  constructor(reason: PdfFailure, message: string) {
    super(message)
    this.reason = reason
  }
}

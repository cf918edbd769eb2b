/** What the house lends to every act and job besides the database. */

import type { AppDatabase } from '../db/database.ts'
import type { FileStore } from '../files/file-store.ts'
import type { PdfRenderer } from '../pdf/pdf.ts'
import type { Seals } from '../seals/seals.ts'

export interface Tools {
  /** One store for each organization: sharing by content is only right among papers of one owner. */
  files(organizationId: number): FileStore
  /** Paper; pages print through `print` of `platform/http/print.ts`. */
  pdf: PdfRenderer
  /** For hot acts that are one statement and set their own organization. */
  statement: AppDatabase['statement']
  /** A look of its own, for what hot acts remember between calls. */
  look: AppDatabase['read']
  /** Sends a message, or keeps it where there is no mail server. Throws when it is worth trying again later. */
  deliver(message: OutgoingMail): Promise<Delivery>
  /** True where there is no mail server and messages stay in the outbox. */
  keepsMail: boolean
  /** Keeps secrets that must be read back. */
  seals: Seals
  publicUrl: string
  mapTiles: string | null
}

export interface OutgoingMail {
  /** The same for every try, so that a message sent twice is shown once. */
  id: string
  /** Name of the sender; the address is the installation's. */
  from: string
  to: string
  subject: string
  text: string
  /** BCP 47 of the text. */
  lang: string
}

export interface Delivery {
  state: 'sent' | 'kept' | 'refused'
  /** What the mail server said when it refused for good. */
  problem?: string
}

/** What the house lends to every act and job besides the database. */

import type { AppDatabase } from '../db/database.ts'
import type { FileStore } from '../files/file-store.ts'

export interface Tools {
  /** One store for each organization: sharing by content is only right among papers of one owner. */
  files(organizationId: number): FileStore
  /** For hot acts that are one statement and set their own organization. */
  statement: AppDatabase['statement']
  publicUrl: string
  mapTiles: string | null
}

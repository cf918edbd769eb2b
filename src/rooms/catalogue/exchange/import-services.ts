import type { Write } from '../../../platform/db/handles.ts'
import { beginService, saveDraft } from '../draft/save-draft.ts'
import { serviceFile } from '../draft/service-file.ts'
import { publishService } from '../publish/publish-service.ts'
import type { Review } from './review.ts'

export interface Imported {
  created: number
  changed: number
}

/** Saves what a review found to be new or changed, as drafts or published at once; refused rows are left out. */
export async function importReviewed(
  write: Write,
  { rows }: Review,
  publish: { note: string } | null,
): Promise<Imported> {
  const imported: Imported = { created: 0, changed: 0 }
  for (const { outcome, code, record, file } of rows) {
    if (!record || (outcome !== 'create' && outcome !== 'change')) continue
    const id = file?.id ?? (await beginService(write, code, record))
    if (file) await saveDraft(write, file, record)
    imported[file ? 'changed' : 'created']++
    const now = publish && (await serviceFile(write, id))
    if (now?.draft) await publishService(write, now, publish?.note ?? '')
  }
  return imported
}

/** Writing the text of a draft: its summary and the sections of each part. */
import type { Write } from '../../../platform/db/handles.ts'
import type { Part, PartTexts } from '../vocabulary.ts'

export async function writePart<P extends Part>(
  write: Write,
  versionId: number,
  part: P,
  texts: PartTexts<P>,
): Promise<void> {
  await write.db
    .updateTable('charter_version')
    .set({ [part]: JSON.stringify(texts) })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', versionId)
    .where('state', '=', 'draft')
    .execute()
}

export async function writeSummary(
  write: Write,
  versionId: number,
  { summary, changeNote }: { summary: string; changeNote: string },
): Promise<void> {
  await write.db
    .updateTable('charter_version')
    .set({ summary, change_note: changeNote })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', versionId)
    .where('state', '=', 'draft')
    .execute()
}

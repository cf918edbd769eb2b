/** How far the import of a file has got, kept with what it brought. */
import type { AppDatabase } from '../../../platform/db/database.ts'
import type { Scope, Write } from '../../../platform/db/handles.ts'
import { emptyTally, type Tally } from './tally.ts'

export interface Run {
  id: number
  /** Rows of the file that an earlier, killed run has done. */
  rowsDone: number
  tally: Tally
}

interface Opening {
  db: AppDatabase
  scope: Scope
  mapping: { source: string }
  file: { name: string; fingerprint: string }
}

/** Goes on with the unfinished run of the same file and mapping, or begins one. */
export function openRun({ db, scope, mapping, file }: Opening): Promise<Run> {
  return db.write(scope, async write => {
    const unfinished = await write.db
      .selectFrom('import_run')
      .select(['id', 'rows_done', 'tally'])
      .where('organization_id', '=', write.organizationId)
      .where('fingerprint', '=', file.fingerprint)
      .where('finished_at', 'is', null)
      .executeTakeFirst()
    if (unfinished)
      return { id: unfinished.id, rowsDone: unfinished.rows_done, tally: unfinished.tally as unknown as Tally }
    const tally = emptyTally()
    const { id } = await write.db
      .insertInto('import_run')
      .values({
        organization_id: write.organizationId,
        source: mapping.source,
        file_name: file.name,
        fingerprint: file.fingerprint,
        tally: JSON.stringify(tally),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { id, rowsDone: 0, tally }
  })
}

export async function saveProgress(write: Write, { id, tally }: Run): Promise<void> {
  await write.db
    .updateTable('import_run')
    .set({ rows_done: tally.read, tally: JSON.stringify(tally) })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .execute()
}

export async function finishRun(write: Write, { id, tally }: Run): Promise<void> {
  const { skipped, read, created, updated } = tally
  await write.db
    .updateTable('import_run')
    .set({ finished_at: new Date(write.now.epochMilliseconds) })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .execute()
  const data = { read, created, updated, skipped: Object.keys(skipped) }
  await write.event({ name: 'import.finished', subject: 'import', subjectId: id, data })
}

/** Erases what people began and did not send: answers after seven days, with the photographs that no request has. */
import { sql } from 'kysely'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Job } from '../../../platform/http/room.ts'
import type { Tools } from '../../../platform/http/tools.ts'
import type { DraftFields } from './draft.ts'

const KEPT_HOURS = 7 * 24

export const forgetDrafts: Job = {
  name: 'requests.forget-drafts',
  every: '17 9 * * *',
  async run(write, _payload, tools) {
    const old = await write.db
      .deleteFrom('intake_draft')
      .where('organization_id', '=', write.organizationId)
      .where('updated_at', '<', toDate(write.now.subtract({ hours: KEPT_HOURS })))
      .returning('fields')
      .execute()
    const files = old.flatMap(({ fields }) => (fields as unknown as DraftFields).files.map(file => file.id))
    if (files.length > 0) await forgetFiles(write, tools, files)
  },
}

async function forgetFiles(write: Write, tools: Tools, ids: number[]): Promise<void> {
  const gone = await write.db
    .deleteFrom('file')
    .where('organization_id', '=', write.organizationId)
    .where('id', 'in', ids)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('attachment as t')
            .select('t.id')
            .whereRef('t.organization_id', '=', 'file.organization_id')
            .whereRef('t.file_id', '=', 'file.id'),
        ),
      ),
    )
    .returning(['sha256', 'thumbnail_sha256'])
    .execute()
  const store = tools.files(write.organizationId)
  const contents = new Set(gone.flatMap(row => [row.sha256, row.thumbnail_sha256 ?? []].flat()))
  for (const sha256 of contents) if (!(await isUsed(write, sha256))) await store.remove(sha256)
}

/** The same photograph may have been sent twice: the store keeps it once. */
async function isUsed(write: Write, sha256: string): Promise<boolean> {
  const { rows } = await sql`select 1 from file where organization_id = ${write.organizationId}
    and (sha256 = ${sha256} or thumbnail_sha256 = ${sha256}) limit 1`.execute(write.db)
  return rows.length > 0
}

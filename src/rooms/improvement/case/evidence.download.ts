import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { download, missing } from '../../../platform/http/page.ts'
import { IMPROVEMENT } from '../paths.ts'
import { may } from '../permissions.ts'
import { seesNonconformity } from '../visible.ts'

/** The evidence of an action, for whoever sees its case. */
export const evidenceDownload = download({
  path: `${IMPROVEMENT}/:id/evidencia/:file`,
  permission: may.see,
  params: z.object({ id: identity(), file: identity() }),
  async send(read, visit, { params }) {
    if (!(await seesNonconformity(read, visit, params.id))) return missing
    const file = await read.db
      .selectFrom('corrective_action as c')
      .innerJoin('file as f', j =>
        j.onRef('f.organization_id', '=', 'c.organization_id').onRef('f.id', '=', 'c.evidence_file_id'),
      )
      .select(['f.sha256', 'f.media_type as mediaType', 'f.name'])
      .where('c.organization_id', '=', read.organizationId)
      .where('c.nonconformity_id', '=', params.id)
      .where('f.id', '=', params.file)
      .executeTakeFirst()
    if (!file) return missing
    const { stream } = await visit.tools.files(read.organizationId).open(file.sha256)
    const inline = file.mediaType.startsWith('image/') || file.mediaType === 'application/pdf'
    return { mediaType: file.mediaType, fileName: file.name, body: stream, maxAge: 86_400, inline }
  },
})

/** A photograph of a draft, small, for whoever holds the draft's address. */
import { z } from 'zod'
import { download, missing } from '../../../../platform/http/page.ts'
import { may } from '../../permissions.ts'
import { draftById } from '../draft.ts'
import { draftParams, filePath } from '../paths.ts'

export const draftPhotograph = download({
  path: `${filePath}/:draft/foto/:file`,
  permission: may.file,
  params: draftParams.extend({ file: z.coerce.number().int() }),
  async send(read, visit, at) {
    const draft = await draftById(read, at.params.draft)
    if (!draft?.files.some(file => file.id === at.params.file)) return missing
    const row = await read.db
      .selectFrom('file')
      .select('thumbnail_sha256')
      .where('organization_id', '=', read.organizationId)
      .where('id', '=', at.params.file)
      .executeTakeFirst()
    if (!row?.thumbnail_sha256) return missing
    const { stream } = await visit.tools.files(visit.tenant.id).open(row.thumbnail_sha256)
    return { mediaType: 'image/webp', body: stream, maxAge: 3600 }
  },
})

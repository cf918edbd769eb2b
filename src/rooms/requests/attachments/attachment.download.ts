/** A file of a request, for whoever holds its receipt; only what is public of it. */
import type { ExpressionBuilder } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../../platform/db/tables.generated.ts'
import { identity } from '../../../platform/http/fields.ts'
import { download, missing } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { trackPath } from '../track/paths.ts'
import { requestByKey, type TrackedRequest } from '../track/request-by-key.ts'

export const attachmentDownload = download({
  path: `${trackPath}/:folio/archivo/:attachment`,
  permission: may.track,
  params: z.object({ folio: z.string().max(200), attachment: identity() }),
  query: z.object({ clave: z.string().max(200).default(''), vista: z.enum(['miniatura']).optional() }),
  async send(read, visit, { params, query }) {
    const request = await requestByKey(read, params.folio, query.clave)
    if (!request) return missing
    const file = await read.db
      .selectFrom('attachment as t')
      .innerJoin('file as f', j =>
        j.onRef('f.organization_id', '=', 't.organization_id').onRef('f.id', '=', 't.file_id'),
      )
      .select(['f.sha256', 'f.thumbnail_sha256', 'f.media_type', 'f.name'])
      .where('t.organization_id', '=', read.organizationId)
      .where(eb => eb.or([eb('t.request_id', '=', request.id), ofMain(request, eb)]))
      .where('t.id', '=', params.attachment)
      .where('t.public', '=', true)
      .executeTakeFirst()
    if (!file) return missing
    const small = query.vista === 'miniatura' ? file.thumbnail_sha256 : null
    const { stream } = await visit.tools.files(read.organizationId).open(small ?? file.sha256)
    return {
      mediaType: small ? 'image/webp' : file.media_type,
      fileName: file.name,
      body: stream,
      maxAge: 3600,
      inline: file.media_type.startsWith('image/'),
    }
  },
})

/** A repeated one also has what the staff attached to the main one since it follows it. */
function ofMain({ main }: TrackedRequest, eb: ExpressionBuilder<Database & { t: Database['attachment'] }, 't'>) {
  if (!main) return eb.lit(false)
  return eb.and([
    eb('t.request_id', '=', main.id),
    eb('t.stage', 'in', ['note', 'answer']),
    eb('t.attached_at', '>=', main.since),
  ])
}

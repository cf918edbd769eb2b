import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { download, missing } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { seesCase } from './visible.ts'

const query = z.object({ vista: z.enum(['miniatura']).optional() })

/** A file of a case, for whoever sees the case. Files never change: a browser may keep them. */
export const caseFileDownload = download({
  path: '/interno/solicitudes/:id/archivo/:attachment',
  permission: may.see,
  params: z.object({ id: identity(), attachment: identity() }),
  query,
  async send(read, visit, { params, query }) {
    if (!(await seesCase(read, visit, params.id))) return missing
    const file = await read.db
      .selectFrom('attachment as t')
      .innerJoin('file as f', j =>
        j.onRef('f.organization_id', '=', 't.organization_id').onRef('f.id', '=', 't.file_id'),
      )
      .select(['f.sha256', 'f.thumbnail_sha256', 'f.media_type', 'f.name'])
      .where('t.organization_id', '=', read.organizationId)
      .where('t.id', '=', params.attachment)
      .where('t.request_id', '=', params.id)
      .executeTakeFirst()
    if (!file) return missing
    const small = query.vista === 'miniatura' && file.thumbnail_sha256 !== null
    const store = visit.tools.files(read.organizationId)
    const { stream } = await store.open(small ? file.thumbnail_sha256! : file.sha256)
    return {
      mediaType: small ? 'image/webp' : file.media_type,
      fileName: file.name,
      body: stream,
      maxAge: 86_400,
      inline: small || file.media_type.startsWith('image/') || file.media_type === 'application/pdf',
    }
  },
})

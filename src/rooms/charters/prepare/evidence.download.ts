/** A file that proves something of a charter: a training, a certificate, a requirement of the norm. */
import { sql } from 'kysely'
import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { download, missing } from '../../../platform/http/page.ts'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'

const params = z.object({ charter: identity(), file: identity() })

interface Kept {
  sha256: string
  media_type: string
  name: string
}

export const evidenceDownload = download({
  path: charterPaths.evidence(':charter', ':file'),
  permission: may.see,
  params,
  async send(read, visit, at: { params: z.output<typeof params>; query: unknown }) {
    const { charter, file } = at.params
    const of = sql`organization_id = ${read.organizationId} and charter_id = ${charter} and evidence_file_id = ${file}`
    const { rows } = await sql<Kept>`select f.sha256, f.media_type, f.name from file f
      where f.organization_id = ${read.organizationId} and f.id = ${file} and (
        exists (select from charter_training where ${of}) or exists (select from certification where ${of})
        or exists (select from readiness_evidence where ${of}))`.execute(read.db)
    const kept = rows[0]
    if (!kept) return missing
    const { stream } = await visit.tools.files(read.organizationId).open(kept.sha256)
    const inline = kept.media_type.startsWith('image/')
    return { mediaType: kept.media_type, fileName: kept.name, body: stream, inline }
  },
})

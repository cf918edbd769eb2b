import type { Write } from '../../../platform/db/handles.ts'
import { acceptUpload } from '../../../platform/files/accept-upload.ts'
import { STAFF_UPLOADS } from '../../../platform/files/upload-policy.ts'
import type { UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'

const FORMS = { ...STAFF_UPLOADS, types: STAFF_UPLOADS.types.filter(type => /^application\//.test(type)) }

/** Keeps the document that people fill in and bring. */
export async function keepFormFile(write: Write, visit: Visit, sent: UploadedFile) {
  const upload = await acceptUpload(sent, FORMS)
  if ('refused' in upload) return 'refused'
  const { content, mediaType, fileName } = upload.accepted
  const { sha256, bytes } = await visit.tools.files(write.organizationId).put(content, mediaType)
  const { id } = await write.db
    .insertInto('file')
    .values({
      ...{ organization_id: write.organizationId, sha256, bytes, media_type: mediaType, name: fileName },
      created_by: write.actorId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, name: fileName }
}

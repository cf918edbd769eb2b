/** Ties what somebody attaches while working on a case to its note or answer. */
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { STAFF_UPLOADS } from '../../../platform/files/upload-policy.ts'
import { type Refusal, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type KeptFile, keepUploads } from './keep-uploads.ts'
import { attachmentWords, refusalSentence } from './words.ts'

/** Keeps the files of one field of a staff form, or says which cannot be kept. */
export async function keepAttached(
  write: Write,
  visit: Visit,
  files: readonly UploadedFile[],
  field: string,
): Promise<{ kept: KeptFile[] } | Refusal> {
  const sent = files.filter(file => file.field === field)
  const { kept, refused } = await keepUploads(write, visit.tools.files(write.organizationId), sent, STAFF_UPLOADS)
  const sentence = refusalSentence(refused, STAFF_UPLOADS, visit.words(attachmentWords))
  return sentence ? refuse({ [field]: sentence }) : { kept }
}

export interface AttachedTo {
  requestId: number
  stage: 'note' | 'answer'
  noteId?: number
  answerId?: number
  /** The citizen may open it too. */
  public: boolean
}

export async function attach(write: Write, files: readonly KeptFile[], to: AttachedTo): Promise<void> {
  if (files.length === 0) return
  const rows = files.map(file => ({
    organization_id: write.organizationId,
    request_id: to.requestId,
    file_id: file.id,
    stage: to.stage,
    note_id: to.noteId ?? null,
    answer_id: to.answerId ?? null,
    public: to.public,
    attached_at: toDate(write.now),
  }))
  await write.db.insertInto('attachment').values(rows).execute()
}

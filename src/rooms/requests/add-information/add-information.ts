/** What the author adds after filing: a note that both sides read, with its files, told to the staff by its event. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { PUBLIC_UPLOADS } from '../../../platform/files/upload-policy.ts'
import { type Refusal, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { keepUploads } from '../attachments/keep-uploads.ts'
import { attachmentWords, refusalSentence } from '../attachments/words.ts'
import { addWords } from './words.ts'

/** Of one request, so that nobody fills the store with the key of one receipt. */
const MOST_FILES = 30
/** The same words twice within this time were one press too many. */
const SAME_WITHIN = { minutes: 10 }

export interface Addition {
  text: string
  files: UploadedFile[]
}

/** Undefined when it was added, now or a moment ago. */
export async function addInformation(
  write: Write,
  visit: Visit,
  requestId: number,
  { text, files }: Addition,
): Promise<Refusal | undefined> {
  const words = visit.words(addWords)
  const told = text || words.onlyFiles
  await lockRequest(write, requestId)
  if (await wasJustAdded(write, requestId, told)) return undefined
  if (files.length > 0 && (await filesOf(write, requestId)) + files.length > MOST_FILES)
    return refuse({ photographs: words.enough })
  const { kept, refused } = await keepUploads(write, visit.tools.files(write.organizationId), files, PUBLIC_UPLOADS)
  const sentence = refusalSentence(refused, PUBLIC_UPLOADS, visit.words(attachmentWords))
  if (sentence) return refuse({ photographs: sentence })
  const noteId = await keepNote(write, requestId, told)
  const rows = kept.map(({ id }) => ({
    organization_id: write.organizationId,
    request_id: requestId,
    file_id: id,
    stage: 'addition',
    note_id: noteId,
    public: true,
    attached_at: toDate(write.now),
  }))
  if (rows.length > 0) await write.db.insertInto('attachment').values(rows).execute()
  await write.event({
    name: 'request.information-added',
    subject: 'request',
    subjectId: requestId,
    data: { note: noteId, files: rows.length },
  })
  return undefined
}

async function lockRequest(write: Write, id: number): Promise<void> {
  await write.db
    .selectFrom('request')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

async function wasJustAdded(read: Read, requestId: number, text: string): Promise<boolean> {
  const same = await read.db
    .selectFrom('note')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', requestId)
    .where('by_citizen', '=', true)
    .where('text', '=', text)
    .where('written_at', '>', toDate(read.now.subtract(SAME_WITHIN)))
    .executeTakeFirst()
  return same !== undefined
}

async function filesOf(read: Read, requestId: number): Promise<number> {
  const { n } = await read.db
    .selectFrom('attachment')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', requestId)
    .where('stage', 'in', ['intake', 'addition'])
    .executeTakeFirstOrThrow()
  return n
}

async function keepNote(write: Write, requestId: number, text: string): Promise<number> {
  const { id } = await write.db
    .insertInto('note')
    .values({
      organization_id: write.organizationId,
      request_id: requestId,
      audience: 'public',
      by_citizen: true,
      text,
      written_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

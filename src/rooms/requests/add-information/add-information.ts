/** What the author adds after filing: a note that both sides read, with its files, and whoever the case waits for is told. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { PUBLIC_UPLOADS } from '../../../platform/files/upload-policy.ts'
import { type Refusal, refuse, type UploadedFile } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { keepUploads } from '../attachments/keep-uploads.ts'
import { attachmentWords, refusalSentence } from '../attachments/words.ts'
import { addedLetter } from '../tell/letters.ts'
import { tellWhoHasIt } from '../tell/tell-staff.ts'
import { takeCase } from '../walk/case-at-hand.ts'
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
  const hand = await takeCase(write, requestId)
  if (await wasJustAdded(write, requestId, told)) return undefined
  const isFirst = !(await wasJustAdded(write, requestId))
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
  // Several additions in a row are one notice: nobody's mailbox is filled by who holds one receipt.
  if (hand && isFirst) await tellWhoHasIt(write, visit, hand, addedLetter)
  return undefined
}

/** Whether the citizen wrote that, or anything, a moment ago. */
async function wasJustAdded(read: Read, requestId: number, text?: string): Promise<boolean> {
  const same = await read.db
    .selectFrom('note')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('request_id', '=', requestId)
    .where('by_citizen', '=', true)
    .$if(text !== undefined, query => query.where('text', '=', text ?? ''))
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

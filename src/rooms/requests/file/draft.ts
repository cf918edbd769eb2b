/**
 * What somebody has answered so far in the public form. The draft's identity is in the address and becomes the key of the
 * intake, so that a form sent twice is one request. It is erased when sent, or after seven days.
 */
import { randomUUID } from 'node:crypto'
import type { Read, Write } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { KeptFile } from '../attachments/keep-uploads.ts'
import type { Neighbourhood } from '../receive/neighbourhoods.ts'
import type { Answers } from '../receive/questions.ts'
import type { Identity, Kind } from '../vocabulary.ts'

export interface Place {
  neighbourhood: Neighbourhood | null
  address: string
  latitude: number | null
  longitude: number | null
}

export interface DraftFields {
  /** Null when the person did not find a service: the town hall will say which it is. */
  serviceId: number | null
  kind: Kind
  place?: Place
  details?: { description: string; answers: Answers }
  files: KeptFile[]
  photographsSeen?: boolean
  identity?: Identity
  person?: { name: string; email: string; telephone: string }
}

export async function openDraft(write: Write, fields: DraftFields): Promise<string> {
  const id = randomUUID()
  const now = toDate(write.now)
  await write.db
    .insertInto('intake_draft')
    .values({
      organization_id: write.organizationId,
      id,
      fields: JSON.stringify(fields),
      created_at: now,
      updated_at: now,
    })
    .execute()
  return id
}

export async function draftById(read: Read, id: string): Promise<DraftFields | undefined> {
  const row = await chosen(read, id).executeTakeFirst()
  return row && asFields(row.fields)
}

/** Locks the draft until the act ends: whoever sends it twice waits for the first. */
export async function takeDraft(write: Write, id: string): Promise<DraftFields | undefined> {
  const row = await chosen(write, id).forUpdate().executeTakeFirst()
  return row && asFields(row.fields)
}

export async function saveDraft(write: Write, id: string, fields: DraftFields): Promise<void> {
  await write.db
    .updateTable('intake_draft')
    .set({ fields: JSON.stringify(fields), updated_at: toDate(write.now) })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .execute()
}

export async function dropDraft(write: Write, id: string): Promise<void> {
  await write.db
    .deleteFrom('intake_draft')
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .execute()
}

function chosen(read: Read, id: string) {
  return read.db
    .selectFrom('intake_draft')
    .select('fields')
    .where('organization_id', '=', read.organizationId)
    .where('id', '=', id)
}

// Written only by `openDraft` and `saveDraft`.
const asFields = (json: Json): DraftFields => json as unknown as DraftFields

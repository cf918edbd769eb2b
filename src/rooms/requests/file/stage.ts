/** Where a draft stands: its answers, what is being asked for, and the way out when there is no draft any more. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { type Going, go } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type DraftFields, draftById, takeDraft } from './draft.ts'
import { type Offer, offerOf } from './offer.ts'
import { donePath, filePath, stepPath } from './paths.ts'
import { firstUnanswered } from './steps.ts'
import { fileWords } from './words.ts'

export interface Stage {
  draft: string
  fields: DraftFields
  offer: Offer
}

export async function stageOf(read: Read, visit: Visit, draft: string): Promise<Stage | Going> {
  return staged(read, visit, draft, await draftById(read, draft))
}

/** The same with the draft locked until the act ends. */
export async function takeStage(write: Write, visit: Visit, draft: string): Promise<Stage | Going> {
  return staged(write, visit, draft, await takeDraft(write, draft))
}

async function staged(read: Read, visit: Visit, draft: string, fields?: DraftFields): Promise<Stage | Going> {
  if (!fields) return afterDraft(read, visit, draft)
  const offer = await offerOf(read, fields.serviceId)
  if (offer) return { draft, fields, offer }
  const notice = { kind: 'warning' as const, text: visit.words(fileWords).retired }
  return go(visit.url(`${filePath}?borrador=${draft}`), notice)
}

/** A draft that is not there was sent, and leads to its folio, or was forgotten. */
async function afterDraft(read: Read, visit: Visit, draft: string): Promise<Going> {
  const sent = await read.db
    .selectFrom('request')
    .select('id')
    .where('organization_id', '=', read.organizationId)
    .where('intake_key', '=', draft)
    .executeTakeFirst()
  if (sent) return go(visit.url(donePath(draft)))
  return go(visit.url(filePath), { kind: 'notice', text: visit.words(fileWords).lost })
}

/** The next question without an answer; from a changed answer straight back to the summary. */
export function onward(visit: Visit, { draft, fields, offer }: Stage): Going {
  return go(visit.url(stepPath(draft, firstUnanswered(offer, fields))))
}

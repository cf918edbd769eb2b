import { Temporal } from 'temporal-polyfill'
import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import { type Going, go, type Missing, missing } from '../../../platform/http/page.ts'
import { firstPositionId, type Visit } from '../../../platform/http/visit.ts'
import { attach } from '../attachments/attach.ts'
import type { KeptFile } from '../attachments/keep-uploads.ts'
import { casePath } from '../case/paths.ts'
import { seesCase } from '../case/visible.ts'
import { updateLetter } from '../tell/letters.ts'
import { tellCitizen } from '../tell/tell-citizen.ts'
import { takeCase } from '../walk/case-at-hand.ts'
import { noteWords } from './words.ts'

interface NoteDraft {
  audience: 'internal' | 'public'
  text: string
  files: KeptFile[]
}

/** The same words by the same person within this time are a second press of the button. */
const SECOND_PRESS = Temporal.Duration.from({ minutes: 1 })

/** Writes in the file of a case; a public note is also told to the citizen. Closed cases take notes too. */
export async function addNote(
  write: Write,
  visit: Visit,
  requestId: number,
  draft: NoteDraft,
): Promise<Going | Missing> {
  if (!(await seesCase(write, visit, requestId))) return missing
  const hand = await takeCase(write, requestId)
  if (!hand) return missing
  const words = visit.words(noteWords)
  const told = draft.audience === 'public'
  const done = go(visit.url(casePath(requestId)), { kind: 'success', text: told ? words.told : words.saved })
  if (await writtenJustNow(write, requestId, draft)) return done
  const { id } = await write.db
    .insertInto('note')
    .values({
      organization_id: write.organizationId,
      request_id: requestId,
      audience: draft.audience,
      text: draft.text,
      written_by: write.actorId,
      written_at: toDate(write.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await attach(write, draft.files, { requestId, stage: 'note', noteId: id, public: told })
  await write.event({
    name: told ? 'request.updated' : 'request.noted',
    subject: 'request',
    subjectId: requestId,
    positionId: firstPositionId(visit),
    data: { note: id },
  })
  if (told) await tellCitizen(write, visit, hand, updateLetter(draft.text))
  return done
}

async function writtenJustNow(write: Write, requestId: number, { audience, text }: NoteDraft): Promise<boolean> {
  const same = await write.db
    .selectFrom('note')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('request_id', '=', requestId)
    .where('audience', '=', audience)
    .where('text', '=', text)
    .where('written_by', '=', write.actorId)
    .where('written_at', '>=', toDate(write.now.subtract(SECOND_PRESS)))
    .executeTakeFirst()
  return same !== undefined
}

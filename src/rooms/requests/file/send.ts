/** Sends a draft: the request is received, and nothing of the draft remains. */
import type { Write } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { subjectOf } from '../receive/fields.ts'
import { type Intake, NOBODY, type Receipt, receive } from '../receive/receive.ts'
import { dropDraft } from './draft.ts'
import type { Stage } from './stage.ts'

/** The draft must be locked and complete. */
export async function send(write: Write, visit: Visit, { draft, fields, offer }: Stage): Promise<Receipt> {
  const { kind, details, place, identity = 'anonymous', person, files } = fields
  const description = details?.description ?? ''
  const intake: Intake = {
    kind,
    channel: 'web',
    serviceId: offer.service?.id ?? null,
    neighbourhoodId: place?.neighbourhood?.id ?? null,
    address: place?.address ?? '',
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    summary: subjectOf(description),
    description,
    answers: details?.answers ?? {},
    identity,
    requester: identity === 'anonymous' ? undefined : person,
    locale: visit.locale,
    receivedAt: write.now,
    files: files.map(file => file.id),
    intakeKey: draft,
  }
  const receipt = await receive(write, intake, NOBODY)
  await dropDraft(write, draft)
  return receipt
}

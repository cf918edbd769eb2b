/** Takes down what somebody brings: kept once under the form's own key, the first step done when the clerk holds it. */
import type { Write } from '../../../platform/db/handles.ts'
import { isRefusal, type Refusal, type UploadedFile } from '../../../platform/http/page.ts'
import type { Person, Visit } from '../../../platform/http/visit.ts'
import { keepAttached } from '../attachments/attach.ts'
import { receive } from '../receive/receive.ts'
import { rememberChannel } from './last-channel.ts'
import type { Captured } from './read-capture.ts'

export async function capture(
  write: Write,
  visit: Visit,
  person: Person,
  key: string,
  captured: Captured,
  files: UploadedFile[],
): Promise<Refusal | undefined> {
  if (await isCaptured(write, key)) return undefined
  const attached = await keepAttached(write, visit, files, 'attachments')
  if (isRefusal(attached)) return attached
  const { offer, place, identity, person: requester, ...told } = captured
  await receive(
    write,
    {
      ...told,
      serviceId: offer.service?.id ?? null,
      neighbourhoodId: place?.id ?? null,
      latitude: null,
      longitude: null,
      identity,
      requester: identity === 'anonymous' ? undefined : requester,
      locale: visit.tenant.locale,
      files: attached.kept.map(file => file.id),
      intakeKey: key,
    },
    { accountId: person.accountId, positionIds: person.positions.map(position => position.id) },
  )
  await rememberChannel(write, person.accountId, captured.channel)
  return undefined
}

async function isCaptured(write: Write, key: string): Promise<boolean> {
  const row = await write.db
    .selectFrom('request')
    .select('id')
    .where('organization_id', '=', write.organizationId)
    .where('intake_key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

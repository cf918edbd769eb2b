/** Letters to those affected; their addresses go from the database to the outbox without being shown to anybody. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { localeOf } from '../../../platform/words/words.ts'
import { followPath } from '../../requests/index.ts'
import { letterWords } from '../tell/words.ts'

interface Given {
  id: number
  requestId: number | null
  description: string
}

/** @returns how many were written to; an anonymous request, or one without an address, has nobody to write to. */
export async function tellAffected(write: Write, visit: Visit, remedies: readonly Given[]): Promise<number> {
  let told = 0
  for (const { id, requestId, description } of remedies) {
    const reader = requestId === null ? undefined : await readerOf(write, requestId)
    if (!reader) continue
    const words = letterWords(localeOf(reader.locale, visit.tenant.locale))
    const link = visit.absolute(followPath(reader.folio, reader.key))
    const { subject, hello, lead, given, more } = words.remedy
    await queueMail(write, {
      to: reader.email,
      subject: subject(reader.folio),
      body: [hello, lead(reader.folio, reader.summary), `${given}\n${description}`, more, link, visit.tenant.name].join(
        '\n\n',
      ),
      about: 'remedy',
      aboutId: id,
    })
    await markNotified(write, id)
    told++
  }
  return told
}

async function readerOf(read: Read, requestId: number) {
  return read.db
    .selectFrom('request as r')
    .innerJoin('requester as p', j =>
      j.onRef('p.organization_id', '=', 'r.organization_id').onRef('p.request_id', '=', 'r.id'),
    )
    .select(['p.email', 'r.folio', 'r.tracking_key as key', 'r.summary', 'r.locale'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.id', '=', requestId)
    .where('r.identity', '<>', 'anonymous')
    .where('p.email', '<>', '')
    .executeTakeFirst()
}

async function markNotified(write: Write, id: number): Promise<void> {
  await write.db
    .updateTable('remedy')
    .set({ notified_at: toDate(write.now) })
    .where('organization_id', '=', write.organizationId)
    .where('id', '=', id)
    .execute()
}

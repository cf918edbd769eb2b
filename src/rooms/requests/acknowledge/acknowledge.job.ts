/** Writes to whoever left an address: folio, key, date and the way to follow it, in the language in which it was filed. */
import { printedTrackingKey } from '../../../platform/codes/tracking-key.ts'
import type { Read } from '../../../platform/db/handles.ts'
import type { Job } from '../../../platform/http/room.ts'
import { publicAddress } from '../../../platform/http/visit.ts'
import { queueMail, wasMailed } from '../../../platform/mail/outbox.ts'
import { moments } from '../../../platform/words/moments.ts'
import { localeOf } from '../../../platform/words/words.ts'
import { followPath } from '../track/paths.ts'
import type { Kind } from '../vocabulary.ts'
import { kindName } from '../words/vocabulary.ts'
import { acknowledgeWords } from './words.ts'

const ABOUT = 'request.receipt'

/** Planned by `receive_request` when there is an address to write to. Run twice, it writes once. */
export const acknowledgeReceipt: Job = {
  name: 'requests.acknowledge-receipt',
  async run(write, payload, tools) {
    const request = await acknowledged(write, Number(payload.request))
    // An anonymous request has nobody to write to, whatever the payload says.
    if (!request?.email || request.identity === 'anonymous') return
    if (await wasMailed(write, ABOUT, request.id)) return
    const locale = localeOf(request.locale)
    const words = acknowledgeWords(locale)
    const say = moments(locale, request.time_zone)
    const link = publicAddress(request, tools.publicUrl, followPath(request.folio, request.tracking_key))
    await queueMail(write, {
      to: request.email,
      subject: words.subject(kindName({ locale }, request.kind as Kind), request.folio),
      body: [
        words.hello,
        words.received(request.summary, say.longDate(request.received_at)),
        words.folio(request.folio, printedTrackingKey(request.tracking_key)),
        request.due_at ? words.promise(say.longDate(request.due_at)) : words.noPromise,
        `${words.follow}\n${link}`,
        words.secret,
        request.organization,
      ].join('\n\n'),
      about: ABOUT,
      aboutId: request.id,
    })
  },
}

async function acknowledged(read: Read, id: number) {
  return read.db
    .selectFrom('request as r')
    .innerJoin('requester as p', j =>
      j.onRef('p.organization_id', '=', 'r.organization_id').onRef('p.request_id', '=', 'r.id'),
    )
    .innerJoin('organization as o', 'o.id', 'r.organization_id')
    .select([
      'r.id',
      'r.folio',
      'r.kind',
      'r.tracking_key',
      'r.summary',
      'r.identity',
      'r.locale',
      'r.received_at',
      'r.due_at',
    ])
    .select(['p.email', 'o.name as organization', 'o.slug', 'o.host', 'o.time_zone'])
    .where('r.organization_id', '=', read.organizationId)
    .where('r.id', '=', id)
    .forUpdate('r')
    .executeTakeFirst()
}

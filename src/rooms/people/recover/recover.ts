import type { Write } from '../../../platform/db/handles.ts'
import { toDate } from '../../../platform/db/time.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { localeOf } from '../../../platform/words/words.ts'
import { linksSince, makeLink } from '../links.ts'
import { paths } from '../paths.ts'
import { recoverWords } from './words.ts'

const LINKS_AN_HOUR = 3

/** Sends a link to whom the e-mail belongs to; says nothing to anybody about whether it belongs to somebody. */
export async function sendResetLink(write: Write, visit: Visit, email: string): Promise<void> {
  const account = await write.db
    .selectFrom('account')
    .select(['id', 'name', 'email', 'locale'])
    .where('organization_id', '=', write.organizationId)
    .where(eb => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('active', '=', true)
    .executeTakeFirst()
  if (!account) return
  if ((await linksSince(write, account.id, toDate(write.now.subtract({ hours: 1 })))) >= LINKS_AN_HOUR) return
  const words = recoverWords(localeOf(account.locale, visit.locale))
  const url = visit.absolute(paths.link(await makeLink(write, account.id, 'reset')))
  await queueMail(write, {
    to: account.email,
    subject: words.mailSubject(visit.tenant.name),
    body: words.mailBody(account.name, url),
    about: 'account',
    aboutId: account.id,
  })
  await write.event({ name: 'account.reset-asked', subject: 'account', subjectId: account.id })
}

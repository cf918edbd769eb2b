/** Letters inside the house about a nonconformity. */
import type { Write } from '../../../platform/db/handles.ts'
import type { Tools } from '../../../platform/http/tools.ts'
import { publicAddress } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { type Locale, localeOf } from '../../../platform/words/words.ts'
import { type Addressee, eachOnce } from '../../people/index.ts'
import { nonconformityPath } from '../paths.ts'
import type { Subject } from './subject.queries.ts'
import { letterWords } from './words.ts'

export interface Letter {
  subject: string
  body: string[]
}

/** Writes to each person once, in their own language, with the address of the case. */
export async function tellStaff(
  write: Write,
  tools: Pick<Tools, 'publicUrl'>,
  people: readonly Addressee[],
  about: Pick<Subject, 'id'>,
  compose: (locale: Locale) => Letter,
): Promise<void> {
  const tenant = await write.db
    .selectFrom('organization')
    .select(['name', 'slug', 'host', 'locale'])
    .where('id', '=', write.organizationId)
    .executeTakeFirstOrThrow()
  const link = publicAddress(tenant, tools.publicUrl, nonconformityPath(about.id))
  for (const { email, locale } of eachOnce(people)) {
    const spoken = localeOf(locale, tenant.locale)
    const { subject, body } = compose(spoken)
    await queueMail(write, {
      to: email,
      subject,
      body: [...body.filter(Boolean), `${letterWords(spoken).open}\n${link}`, tenant.name].join('\n\n'),
      about: 'nonconformity',
      aboutId: about.id,
    })
  }
}

/** Letters inside the house about a nonconformity. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import type { Tools } from '../../../platform/http/tools.ts'
import { publicAddress } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { isLocale, type Locale } from '../../../platform/words/words.ts'
import { nonconformityPath } from '../paths.ts'
import type { State } from '../vocabulary.ts'
import type { Addressee } from './people.queries.ts'
import { letterWords } from './words.ts'

export interface Subject {
  id: number
  folio: string
  title: string
  unitId: number
  unit: string
  ownerPositionId: number | null
  state: State
  dueOn: string
  stepDueOn: string
  closedAt: Date | null
  recurrenceOf: string | null
}

export interface Letter {
  subject: string
  body: string[]
}

/** What letters say about one; undefined when there is none. */
export async function subjectOf(read: Read, id: number): Promise<Subject | undefined> {
  const row = await read.db
    .selectFrom('nonconformity as n')
    .innerJoin('unit as u', j => j.onRef('u.organization_id', '=', 'n.organization_id').onRef('u.id', '=', 'n.unit_id'))
    .leftJoin('nonconformity as e', j =>
      j.onRef('e.organization_id', '=', 'n.organization_id').onRef('e.id', '=', 'n.recurrence_of'),
    )
    .select(['n.id', 'n.folio', 'n.title', 'n.unit_id as unitId', 'u.name as unit', 'n.state'])
    .select(['n.owner_position_id as ownerPositionId', 'n.due_on as dueOn', 'n.step_due_on as stepDueOn'])
    .select(['n.closed_at as closedAt', 'e.folio as recurrenceOf'])
    .where('n.organization_id', '=', read.organizationId)
    .where('n.id', '=', id)
    .executeTakeFirst()
  return row as Subject | undefined
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
  for (const { email, locale } of new Map(people.map(person => [person.accountId, person])).values()) {
    const spoken = [locale ?? undefined, tenant.locale].find(isLocale) ?? 'es-MX'
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

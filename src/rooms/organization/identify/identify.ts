import { changesBetween } from '../../../platform/db/changes.ts'
import type { Read, Write } from '../../../platform/db/handles.ts'
import type { Json } from '../../../platform/db/tables.generated.ts'
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { rereadTenant } from '../tenants.ts'
import { identifyWords } from './words.ts'

export interface Identity {
  name: string
  shortName: string
  welcome: string
  contact: { address: string; telephone: string; email: string; hours: string }
  languages: string[]
  locale: string
  host: string | null
}

export async function identity(read: Read): Promise<Identity> {
  const row = await read.db
    .selectFrom('organization')
    .select(['name', 'short_name', 'welcome', 'contact', 'languages', 'locale', 'host'])
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  const { short_name: shortName, contact, ...rest } = row
  const known = { address: '', telephone: '', email: '', hours: '', ...(contact as Partial<Identity['contact']>) }
  return { ...rest, shortName, contact: known }
}

/** Changes who the organization says it is; the public page says it within two seconds. */
export async function identify(write: Write, visit: Visit, draft: Identity): Promise<Refusal | undefined> {
  if (draft.host && (await hostBelongsToAnother(write, draft.host)))
    return refuse({ host: visit.words(identifyWords).hostTaken })
  const before = await identity(write)
  const { shortName: short_name, contact, ...rest } = draft
  await write.db
    .updateTable('organization')
    .set({ ...rest, short_name, contact: JSON.stringify(contact) })
    .where('id', '=', write.organizationId)
    .execute()
  await write.event({
    name: 'organization.identified',
    subject: 'organization',
    subjectId: write.organizationId,
    data: changesBetween(flat(before), flat(draft)),
  })
  rereadTenant(visit.tenant.slug)
  return undefined
}

const flat = ({ contact, ...rest }: Identity): Record<string, Json> => ({ ...rest, ...contact })

async function hostBelongsToAnother(write: Write, host: string): Promise<boolean> {
  const row = await write.db
    .selectFrom('organization')
    .select('id')
    .where('host', '=', host)
    .where('id', '<>', write.organizationId)
    .executeTakeFirst()
  return row !== undefined
}

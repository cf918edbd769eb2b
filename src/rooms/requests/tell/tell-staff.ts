/** Notices inside the house: only for a referral, one handed back, and a report; the rest is seen in the inbox. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { isLocale } from '../../../platform/words/words.ts'
import { casePath } from '../case/paths.ts'
import type { Compose } from './letters.ts'
import type { Told } from './tell-citizen.ts'

interface Addressee {
  email: string
  locale: string | null
}

/** Writes to whoever holds or substitutes a position today. */
export async function tellPosition(write: Write, visit: Visit, told: Told, positionId: number, compose: Compose) {
  const people = await holders(write, visit).where('p.id', '=', positionId).execute()
  await tellAll(write, visit, told, people, compose)
}

/** Writes to the liaisons of a unit. */
export async function tellLiaisons(write: Write, visit: Visit, told: Told, unitId: number, compose: Compose) {
  const people = await holders(write, visit).where('p.unit_id', '=', unitId).where('p.liaison', '=', true).execute()
  await tellAll(write, visit, told, people, compose)
}

function holders(read: Read, visit: Visit) {
  return read.db
    .selectFrom('position_holder as h')
    .innerJoin('position as p', j =>
      j.onRef('p.organization_id', '=', 'h.organization_id').onRef('p.id', '=', 'h.position_id'),
    )
    .innerJoin('account as a', j =>
      j.onRef('a.organization_id', '=', 'h.organization_id').onRef('a.id', '=', 'h.account_id'),
    )
    .select(['a.email', 'a.locale'])
    .distinct()
    .where('h.organization_id', '=', read.organizationId)
    .where('a.active', '=', true)
    .where('h.starts_on', '<=', visit.today)
    .where(eb => eb.or([eb('h.ends_on', 'is', null), eb('h.ends_on', '>=', visit.today)]))
}

async function tellAll(write: Write, visit: Visit, told: Told, people: Addressee[], compose: Compose) {
  const { folio, summary } = told
  for (const { email, locale } of people) {
    const letter = compose({
      folio,
      summary,
      organization: visit.tenant.name,
      link: visit.absolute(casePath(told.id)),
      locale: isLocale(locale ?? undefined) ? (locale as typeof told.locale) : visit.tenant.locale,
    })
    await queueMail(write, { to: email, ...letter, about: 'request', aboutId: told.id })
  }
}

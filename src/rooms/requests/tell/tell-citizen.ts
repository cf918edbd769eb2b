/**
 * Letters to whoever filed the request, and to whoever filed those that follow it: to each about her own, in her language.
 * Nothing is written about an anonymous one or without an address.
 */
import type { Read, Write } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { moments } from '../../../platform/words/moments.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { followPath, ratePath } from '../track/paths.ts'
import type { Kind } from '../vocabulary.ts'
import type { CaseAtHand } from '../walk/case-at-hand.ts'
import { kindName } from '../words/vocabulary.ts'
import { type Closing, type Compose, closedLetter, type LetterFacts } from './letters.ts'
import { letterWords } from './words.ts'

export type Told = Pick<CaseAtHand, 'id' | 'folio' | 'kind' | 'trackingKey' | 'summary' | 'identity' | 'locale'>

/** Queues a letter in the transaction of the act that causes it. */
export async function tellCitizen(
  write: Write,
  visit: Visit,
  { id }: Pick<Told, 'id'>,
  compose: Compose,
): Promise<void> {
  for (const { email, ...told } of await addressees(write, id))
    await queueMail(write, { to: email, ...compose(citizenFacts(visit, told)), about: 'request', aboutId: told.id })
}

/** Who left an address in a request or in those that follow it. */
async function addressees(read: Read, requestId: number) {
  const rows = await read.db
    .selectFrom('request as r')
    .innerJoin('requester as p', j =>
      j.onRef('p.organization_id', '=', 'r.organization_id').onRef('p.request_id', '=', 'r.id'),
    )
    .select(['r.id', 'r.folio', 'r.kind', 'r.tracking_key as trackingKey', 'r.summary', 'r.locale', 'p.email'])
    .where('r.organization_id', '=', read.organizationId)
    .where(eb => eb.or([eb('r.id', '=', requestId), eb('r.merged_into_id', '=', requestId)]))
    .where('r.identity', '<>', 'anonymous')
    .where('p.email', '<>', '')
    .orderBy('r.id')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as Kind, locale: row.locale as Locale }))
}

/** What a letter to her says about the case; also for looking at a letter before it is sent. */
export function citizenFacts(
  visit: Visit,
  told: Pick<Told, 'folio' | 'kind' | 'trackingKey' | 'summary' | 'locale'>,
): LetterFacts {
  const { folio, kind, trackingKey, summary, locale } = told
  return {
    folio,
    summary,
    what: kindName({ locale }, kind),
    locale,
    organization: visit.tenant.name,
    link: visit.absolute(followPath(folio, trackingKey)),
    rate: visit.absolute(ratePath(folio, trackingKey)),
  }
}

/** The sentence of a closing: until which day it can be reopened. */
export async function closingWords(read: Read, visit: Visit): Promise<Closing> {
  const { reopen_days: days } = await read.db
    .selectFrom('organization')
    .select('reopen_days')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  const last = read.now.toZonedDateTimeISO(visit.tenant.timeZone).add({ days }).toPlainDate().toString()
  return locale => {
    const words = letterWords(locale)
    return days === 0 ? words.noReopening : words.reopenUntil(moments(locale, visit.tenant.timeZone).longDate(last))
  }
}

/** Tells that the case was closed, when a move closed it. */
export async function tellClosing(
  write: Write,
  visit: Visit,
  told: Told,
  moved: { to: unknown } | undefined,
): Promise<void> {
  if (moved?.to === null) await tellCitizen(write, visit, told, closedLetter(await closingWords(write, visit)))
}

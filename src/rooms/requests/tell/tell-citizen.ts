/** Letters to whoever filed the request, in her language; nothing is written to an anonymous one or without an address. */
import type { Read, Write } from '../../../platform/db/handles.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { moments } from '../../../platform/words/moments.ts'
import { followPath, ratePath } from '../track/paths.ts'
import type { CaseAtHand } from '../walk/case-at-hand.ts'
import { kindName } from '../words/vocabulary.ts'
import { type Compose, closedLetter, type LetterFacts } from './letters.ts'
import { letterWords } from './words.ts'

export type Told = Pick<CaseAtHand, 'id' | 'folio' | 'kind' | 'trackingKey' | 'summary' | 'identity' | 'locale'>

/** Queues a letter in the transaction of the act that causes it. */
export async function tellCitizen(write: Write, visit: Visit, told: Told, compose: Compose): Promise<void> {
  if (told.identity === 'anonymous') return
  const requester = await write.db
    .selectFrom('requester')
    .select('email')
    .where('organization_id', '=', write.organizationId)
    .where('request_id', '=', told.id)
    .executeTakeFirst()
  if (!requester?.email) return
  await queueMail(write, {
    to: requester.email,
    ...compose(citizenFacts(visit, told)),
    about: 'request',
    aboutId: told.id,
  })
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
export async function closingWords(read: Read, visit: Visit, { locale }: Pick<Told, 'locale'>): Promise<string> {
  const words = letterWords(locale)
  const { reopen_days: days } = await read.db
    .selectFrom('organization')
    .select('reopen_days')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  if (days === 0) return words.noReopening
  const last = read.now.toZonedDateTimeISO(visit.tenant.timeZone).add({ days }).toPlainDate()
  return words.reopenUntil(moments(locale, visit.tenant.timeZone).longDate(last.toString()))
}

/** Tells that the case was closed, when a move closed it. */
export async function tellClosing(
  write: Write,
  visit: Visit,
  told: Told,
  moved: { to: unknown } | undefined,
): Promise<void> {
  if (moved?.to === null) await tellCitizen(write, visit, told, closedLetter(await closingWords(write, visit, told)))
}

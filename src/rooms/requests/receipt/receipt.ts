/** The receipt of a request: what was received, when, what follows and by when, and how to follow it. Nobody's name is on it. */
import type { Account } from '../../../platform/calendar/index.ts'
import { qrSvg } from '../../../platform/codes/qr.ts'
import { printedTrackingKey } from '../../../platform/codes/tracking-key.ts'
import type { Read } from '../../../platform/db/handles.ts'
import type { Sent } from '../../../platform/http/page.ts'
import { print } from '../../../platform/http/print.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { officeContact } from '../receive/office-contact.ts'
import { claimedPromise, claimFacts } from '../track/claimed-promise.ts'
import { followPath, trackPath } from '../track/paths.ts'
import type { TrackedRequest } from '../track/request-by-key.ts'
import { type Following, whatFollows } from '../track/what-follows.ts'
import { trackWords } from '../track/words.ts'
import { asksFor, isOpen } from '../vocabulary.ts'
import { termAccount } from '../words/term-account.ts'
import { nouns } from '../words/vocabulary.ts'
import { receiptWords } from './words.ts'

export async function printReceipt(read: Read, visit: Visit, request: TrackedRequest): Promise<Sent> {
  const words = visit.words(receiptWords)
  const say = visit.moments
  const { telephone } = await officeContact(read)
  const said = visit.words(trackWords)
  const following = await whatFollows(read, request)
  const claimed = await claimedPromise(read, request.id)
  return print(visit, {
    template: new URL('./receipt.typ', import.meta.url),
    title: words.title,
    fileName: words.file(request.folio),
    images: { 'qr.svg': await qrSvg(visit.absolute(followPath(request.folio, request.tracking_key))) },
    data: {
      folioLabel: words.folio,
      folio: request.folio,
      keyLabel: words.key,
      key: printedTrackingKey(request.tracking_key),
      keyHint: words.keyHint,
      qrMeaning: words.qr,
      facts: factsOf(visit, request),
      promise: request.due_at && isOpen(request.state) ? words.promise(say.longDate(request.due_at)) : '',
      account: request.due_account == null ? [] : termAccount(request.due_account as Account, visit.locale),
      nextHeading: words.next,
      next: nextOf(visit, request, following),
      claimHeading: said.claim.title,
      claimed: claimed ? claimFacts(said.claim, claimed) : [],
      askedHeading: asksFor(request) ? words.asked : said.claim.told,
      // The subject of a claim is its promise, told above, and the first words of what follows.
      summary: claimed && request.description ? '' : request.summary,
      description: request.description || request.summary,
      followHeading: words.follow,
      follow: words.followText(visit.absolute(trackPath).replace(/^https?:\/\//, ''), telephone),
    },
  })
}

function factsOf(visit: Visit, request: TrackedRequest): { label: string; value: string }[] {
  const words = visit.words(receiptWords)
  const said = visit.words(nouns)
  const say = visit.moments
  const place = [request.neighbourhood, request.address].filter(Boolean).join(', ')
  return [
    { label: words.received, value: say.moment(request.received_at) },
    { label: words.channel, value: said.channel[request.channel] },
    { label: words.kind, value: said.kind[request.kind] },
    { label: words.service, value: request.service ?? '' },
    { label: words.place, value: place },
    { label: words.identity, value: said.identity[request.identity] },
  ].filter(({ value }) => value !== '')
}

function nextOf(visit: Visit, { state }: TrackedRequest, following: Following | undefined): string {
  const words = visit.words(receiptWords)
  if (!isOpen(state)) return words.ended
  if (!following) return words.nothing
  const say = visit.moments
  const soon = following.by !== null && following.by.epochMilliseconds >= visit.now.epochMilliseconds
  return soon && following.by ? words.nextBy(following.words, say.longDate(following.by)) : following.words
}

import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { optionalText } from '../../../platform/http/fields.ts'
import { act, go, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  type AtReceipt,
  endedAt,
  followUrl,
  held,
  isHeld,
  isRateable,
  RATING_DAYS,
  receiptParams,
  receiptQuery,
  requestByKey,
  type TrackedRequest,
  trackPath,
} from '../../requests/index.ts'
import { may } from '../permissions.ts'
import { rate, ratingOf } from './rate.ts'
import { RateView } from './rate.view.tsx'
import { rateWords } from './words.ts'

const LONGEST = 1000

/** Whoever holds folio and key says how they were attended: one question, and why if they want. */
export const ratePage = page<AtReceipt['params'], AtReceipt['query']>({
  path: `${trackPath}/:folio/calificar`,
  permission: may.rate,
  params: receiptParams,
  query: receiptQuery,
  async show(read, visit, at, form) {
    const request = await held(read, visit, at)
    if (!isHeld(request)) return request.screen
    const refused = notNow(visit, request)
    if (refused) return refused
    const words = visit.words(rateWords)
    const rating = await ratingOf(read, request)
    return {
      face: 'public',
      title: words.title,
      back: followUrl(visit, request),
      body: <RateView {...{ visit, form, rating }} folio={request.folio} until={lastDay(visit, request)} />,
    }
  },
  acts: {
    submit: act({
      schema(visit: Visit) {
        const words = visit.words(rateWords)
        return z.object({
          score: z.enum(['1', '2', '3', '4', '5'], { error: words.missing }).transform(Number),
          comment: optionalText(LONGEST),
        })
      },
      async perform(write, visit, sent, at: AtReceipt) {
        const request = await requestByKey(write, at.params.folio, at.query.clave)
        if (!request) return missing
        const refused = notNow(visit, request)
        if (refused) return refused
        const words = visit.words(rateWords)
        const replaced = await rate(write, request, sent, words.replaced)
        const text = replaced ? words.changed : words.done
        return go(followUrl(visit, request), { kind: 'success', text })
      },
    }),
  },
})

/** Back to the request, with the sentence that says why it cannot be rated; undefined when it can. */
function notNow(visit: Visit, request: TrackedRequest) {
  if (isRateable(request, visit.now)) return undefined
  const words = visit.words(rateWords)
  const text = endedAt(request) === null ? words.tooEarly : words.tooLate
  return go(followUrl(visit, request), { kind: 'notice', text })
}

function lastDay(visit: Visit, request: TrackedRequest): string {
  const ended = Temporal.Instant.fromEpochMilliseconds(endedAt(request)!)
  return visit.moments.longDate(ended.add({ hours: 24 * RATING_DAYS }))
}

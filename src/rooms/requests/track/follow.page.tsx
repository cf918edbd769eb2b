import { page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { reopeningOf } from '../reopen/window.ts'
import { claimedPromise } from './claimed-promise.ts'
import { FollowView } from './follow.view.tsx'
import { trackPath } from './paths.ts'
import { isRated } from './rateable.ts'
import { type AtReceipt, held, isHeld, receiptParams, receiptQuery } from './receipt-holder.ts'
import { storyOf } from './story.tsx'
import { whatFollows } from './what-follows.ts'
import { trackWords } from './words.ts'

export const followPage = page<AtReceipt['params'], AtReceipt['query']>({
  path: `${trackPath}/:folio`,
  permission: may.track,
  params: receiptParams,
  query: receiptQuery,
  async show(read, visit, at) {
    const request = await held(read, visit, at)
    if (!isHeld(request)) return request.screen
    const words = visit.words(trackWords)
    return {
      face: 'public',
      title: `${words.state[request.state]}: ${request.folio}`,
      back: visit.url(trackPath),
      body: (
        <FollowView
          {...{ visit, words, request }}
          story={await storyOf(read, visit, request)}
          following={await whatFollows(read, request)}
          claimed={await claimedPromise(read, request.id)}
          reopening={await reopeningOf(read, visit, request)}
          rated={await isRated(read, request)}
        />
      ),
    }
  },
})

import type { Visit } from '../../../platform/http/visit.ts'
import { DefinitionList, Link } from '../../../platform/views/parts.tsx'
import type { ClaimedPromise } from './claimed-promise.ts'
import { trackWords } from './words.ts'

/** What was promised, in which charter, and what is due: so that a claim reads as one to whoever made it. */
export function ClaimedPromiseView({ visit, promise }: { visit: Visit; promise: ClaimedPromise }) {
  const { claim } = visit.words(trackWords)
  const { code, statement, charterTitle, remedy, publicPath } = promise
  const charter = publicPath ? <Link to={visit.url(publicPath)}>{charterTitle}</Link> : charterTitle
  const items = [
    { label: claim.charter, value: charter },
    { label: claim.promise, value: `${code}: ${statement}` },
    { label: claim.remedy, value: remedy },
  ]
  return <DefinitionList items={items.filter(item => Boolean(item.value))} />
}

import type { Visit } from '../../../platform/http/visit.ts'
import { DefinitionList, Link } from '../../../platform/views/parts.tsx'
import { type ClaimedPromise, claimFacts } from './claimed-promise.ts'
import { trackWords } from './words.ts'

/** What was promised, in which charter, and what is due: so that a claim reads as one to whoever made it. */
export function ClaimedPromiseView({ visit, promise }: { visit: Visit; promise: ClaimedPromise }) {
  const { charterTitle, publicPath } = promise
  const [charter, ...rest] = claimFacts(visit.words(trackWords).claim, promise)
  const linked = publicPath ? <Link to={visit.url(publicPath)}>{charterTitle}</Link> : charterTitle
  return <DefinitionList items={[{ label: charter!.label, value: linked }, ...rest]} />
}

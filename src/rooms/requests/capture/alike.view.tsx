import type { Visit } from '../../../platform/http/visit.ts'
import { Link, Notice } from '../../../platform/views/parts.tsx'
import { casePath } from '../case/paths.ts'
import type { Alike } from './alike.queries.ts'
import type { CaptureWords } from './words.ts'

/** What may be the same matter: to be looked at, never in the way. */
export function AlikeView({ visit, words, alike }: { visit: Visit; words: CaptureWords; alike: Alike[] }) {
  if (alike.length === 0) return null
  const say = visit.moments
  return (
    <Notice kind="warning" title={words.duplicates}>
      <p>{words.duplicatesText}</p>
      <ul class="govuk-list">
        {alike.map(({ id, folio, summary, address, received_at: at }) => (
          <li key={id}>
            <Link to={visit.url(casePath(id))}>{folio}</Link>{' '}
            <span dir="auto">{[summary, address].filter(Boolean).join(' · ')}</span> ({say.date(at)})
          </li>
        ))}
      </ul>
    </Notice>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import { Card, Link } from '../../../platform/views/parts.tsx'
import { casePath } from '../case/paths.ts'
import { may } from '../permissions.ts'
import { Prose } from '../track/prose.view.tsx'
import type { Follower } from './followers.queries.ts'
import { mergeWords } from './words.ts'

/** Who follows this request and how many people wait for its answer; what they asked, only for who sees every case. */
export function FollowersCard({ visit, followers }: { visit: Visit; followers: readonly Follower[] }) {
  if (followers.length === 0) return null
  const words = visit.words(mergeWords).card
  return (
    <Card title={words.title(followers.length)}>
      <p>{words.waiting(followers.length + 1)}</p>
      <ul class="govuk-list">
        {followers.map(follower => (
          <li key={follower.id}>
            <One visit={visit} follower={follower} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function One({ visit, follower }: { visit: Visit; follower: Follower }) {
  const words = visit.words(mergeWords).card
  const { id, folio, summary, receivedAt, dueAt, added } = follower
  const dates = [words.receivedOn(visit.moments.date(receivedAt)), dueAt && words.dueOn(visit.moments.date(dueAt))]
  const when = <p class="govuk-hint">{dates.filter(Boolean).join(' · ')}</p>
  if (!visit.can(may.seeAll))
    return (
      <>
        {folio} {when}
      </>
    )
  return (
    <>
      <Link to={visit.url(casePath(id))}>{folio}</Link> <span dir="auto">{summary}</span> {when}
      {added.map(note => (
        <div key={note.id}>
          <p class="govuk-body-s">
            <strong>{words.added(visit.moments.moment(note.at))}</strong>
          </p>
          <Prose text={note.text} />
        </div>
      ))}
    </>
  )
}

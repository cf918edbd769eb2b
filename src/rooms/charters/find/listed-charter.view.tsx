import type { Visit } from '../../../platform/http/visit.ts'
import { Link, Tag } from '../../../platform/views/parts.tsx'
import { periodText } from '../show/measures.ts'
import { publicPaths } from '../show/paths.ts'
import type { ListedCharter } from './find.queries.ts'
import { findWords } from './words.ts'

/** What it is about, who answers, and how it went, in words. */
export function ListedCharterView({ visit, charter }: { visit: Visit; charter: ListedCharter }) {
  const words = visit.words(findWords)
  return (
    <li class="cv-charters__item">
      <Link to={visit.url(publicPaths.charter(charter.code))} kind="strong">
        {charter.title}
      </Link>
      <p class="cv-charters__unit">{charter.unit}</p>
      <p class="cv-charters__state">
        <StandingTag visit={visit} charter={charter} />
        {charter.certified && (
          <Tag tone="brand" icon="certificate">
            {words.certified}
          </Tag>
        )}
        {charter.state === 'suspended' && (
          <Tag tone="caution" icon="player-pause">
            {words.suspended}
          </Tag>
        )}
        {charter.reviewOverdue && (
          <Tag tone="caution" icon="clock-exclamation">
            {words.reviewOverdue}
          </Tag>
        )}
      </p>
    </li>
  )
}

function StandingTag({ visit, charter: { tally, results } }: { visit: Visit; charter: ListedCharter }) {
  const words = visit.words(findWords)
  const { kept, broken, noData, total } = tally
  if (total === 0) return <Tag icon="circle-dashed">{words.first}</Tag>
  if (noData === total) return <Tag icon="circle-dashed">{words.noData}</Tag>
  const [first] = results
  return (
    <>
      <Tag tone={broken > 0 ? 'bad' : noData > 0 ? 'neutral' : 'good'} icon={broken > 0 ? 'circle-x' : 'circle-check'}>
        {words.kept(kept, total)}
      </Tag>
      <span class="cv-charters__when">
        {[first && periodText(visit.locale, first.period), noData > 0 && words.withoutData(noData)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}

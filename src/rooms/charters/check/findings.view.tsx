import type { Visit } from '../../../platform/http/visit.ts'
import { Card, Icon, Link } from '../../../platform/views/parts.tsx'
import { byPlace } from './by-place.ts'
import type { Finding } from './checks.ts'
import { sentenceOf } from './sentences.ts'
import { checkWords } from './words.ts'

interface Props {
  visit: Visit
  charterId: number
  versionId: number
  found: Finding[]
}

/** The list of what is missing, each with the page where it is mended. */
export function Findings({ visit, charterId, versionId, found }: Props) {
  const words = visit.words(checkWords)
  const places = byPlace(charterId, versionId, found)
  return (
    <Card title={words.title} id="checks">
      {places.length === 0 ? (
        <p class="govuk-body">
          <Icon name="circle-check" /> {words.clean}
        </p>
      ) : (
        <>
          <p class="govuk-body">{words.missing(places.length)}:</p>
          <ul class="govuk-list govuk-list--bullet">
            {places.map(({ path, members }) => (
              <li key={path}>
                {sentenceOf(visit, members)}{' '}
                <Link to={visit.url(path)} hidden={sentenceOf(visit, members.slice(0, 1))}>
                  {words.mend}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

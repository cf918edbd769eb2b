import type { Visit } from '../../../platform/http/visit.ts'
import { Card, Icon, Link } from '../../../platform/views/parts.tsx'
import { type Indicator, targetText } from '../../indicators/index.ts'
import { charterPaths } from '../paths.ts'
import type { Commitment } from '../read/commitments.queries.ts'
import { byPlace } from './by-place.ts'
import type { Finding } from './checks.ts'
import { numbersApart } from './doubts.ts'
import { sentenceOf } from './sentences.ts'
import { checkWords } from './words.ts'

interface Props {
  visit: Visit
  charterId: number
  versionId: number
  found: Finding[]
  commitments: Commitment[]
  indicators: Indicator[]
}

/** The list of what is missing, each with the page where it is mended. */
export function Findings(props: Props) {
  const { visit, charterId, versionId, found } = props
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
      <Doubts {...props} />
    </Card>
  )
}

function Doubts({ visit, charterId, versionId, commitments, indicators }: Props) {
  const words = visit.words(checkWords)
  const doubts = numbersApart(commitments, indicators)
  if (doubts.length === 0) return null
  const unitOf = new Map(indicators.map(({ id, unitOfMeasure }) => [id, unitOfMeasure]))
  return (
    <>
      <p class="govuk-body">
        <Icon name="alert-triangle" /> {words.lookAt}:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {doubts.map(({ id, code, indicatorId, target }) => {
          const said = words.numbersApart(code, targetText(visit.locale, target!, unitOf.get(indicatorId!)!))
          return (
            <li key={id}>
              {said}{' '}
              <Link to={visit.url(charterPaths.commitment(charterId, versionId, id))} hidden={said}>
                {words.mend}
              </Link>
            </li>
          )
        })}
      </ul>
    </>
  )
}

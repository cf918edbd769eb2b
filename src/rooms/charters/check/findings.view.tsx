import type { Visit } from '../../../platform/http/visit.ts'
import { Card, Icon, Link } from '../../../platform/views/parts.tsx'
import { charterPaths } from '../paths.ts'
import type { Finding } from './checks.ts'
import { sentenceOf } from './sentences.ts'
import { checkWords } from './words.ts'

/** Where a finding is mended. */
function mendedAt(charter: number, version: number, finding: Finding): string {
  if ('code' in finding) return charterPaths.commitment(charter, version, finding.commitmentId)
  switch (finding.rule) {
    case 'no-training':
    case 'no-team':
      return charterPaths.team(charter)
    case 'no-study':
      return charterPaths.studies(charter)
    case 'no-summary':
      return charterPaths.summary(charter, version)
    case 'no-commitments':
      return charterPaths.newCommitment(charter, version)
    case 'missing-base':
      return charterPaths.indicators(charter, version)
    case 'empty-section':
      return charterPaths.part(charter, version, finding.part)
  }
}

interface Props {
  visit: Visit
  charterId: number
  versionId: number
  found: Finding[]
}

/** The list of what is missing, each with the page where it is mended. */
export function Findings({ visit, charterId, versionId, found }: Props) {
  const words = visit.words(checkWords)
  return (
    <Card title={words.title} id="checks">
      {found.length === 0 ? (
        <p class="govuk-body">
          <Icon name="circle-check" /> {words.clean}
        </p>
      ) : (
        <>
          <p class="govuk-body">{words.missing(found.length)}:</p>
          <ul class="govuk-list govuk-list--bullet">
            {found.map((finding, index) => (
              <li key={index}>
                {sentenceOf(visit, finding)}{' '}
                <Link to={visit.url(mendedAt(charterId, versionId, finding))} hidden={sentenceOf(visit, finding)}>
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

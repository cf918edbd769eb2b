import { Card, DefinitionList, StateTag } from '../../../platform/views/parts.tsx'
import { certificateOn, renewalsInARow } from '../read/certificates.queries.ts'
import { inForceOf } from '../read/charter.queries.ts'
import { nouns } from '../words/nouns.ts'
import type { Props } from './home.view.tsx'
import { overseeWords } from './words.ts'

export function Facts({ visit, charter, versions, services, certificates }: Props) {
  const words = visit.words(overseeWords)
  const noun = visit.words(nouns)
  const inForce = inForceOf(versions)
  const certificate = certificateOn(certificates, visit.today)
  const renewals = renewalsInARow(certificates, certificate?.norm)
  const says = (day: string | null | undefined) => (day ? visit.moments.date(day) : words.noDate)
  const overdue = inForce?.nextReviewOn && inForce.nextReviewOn < visit.today
  return (
    <Card title={words.facts}>
      <DefinitionList
        columns
        items={[
          { label: words.code, value: charter.code },
          { label: noun.services, value: services.map(({ name }) => name).join('; ') },
          {
            label: words.inForce,
            value: inForce ? words.since(inForce.number, says(inForce.inForceFrom)) : words.none,
          },
          {
            label: words.review,
            value: (
              <>
                {says(inForce?.nextReviewOn)} {overdue && <StateTag state="overdue">{noun.reviewOverdue}</StateTag>}
              </>
            ),
          },
          {
            label: words.certificate,
            value: certificate ? (
              <>
                {words.until(certificate.norm, says(certificate.expiresOn))}
                {renewals > 0 && <> · {words.renewals(renewals)}</>}
              </>
            ) : (
              words.notCertified
            ),
          },
          { label: words.tags, value: charter.tags.join(', ') || words.noTags },
        ]}
      />
    </Card>
  )
}

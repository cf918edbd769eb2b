import type { Visit } from '../../../platform/http/visit.ts'
import { Notice, Tag } from '../../../platform/views/parts.tsx'
import type { CharterPage } from './page-of-charter.ts'
import { Standing } from './standing.view.tsx'
import { showWords } from './words.ts'

/** What is promised, whether it binds, how it goes in one line, who answers and who certified it. */
export function Head({ visit, page }: { visit: Visit; page: CharterPage }) {
  const words = visit.words(showWords)
  const say = visit.moments
  const { charter } = page
  const { version, certificate, renewalsInARow: renewals } = charter
  return (
    <>
      <h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">{words.kind}</span>
        {charter.title}
      </h1>
      {version.summary && <p class="govuk-body-l">{version.summary}</p>}
      <StateNotice visit={visit} charter={charter} />
      <Standing visit={visit} page={page} />
      <p class="cv-charter__facts">
        {charter.unit.name} · {words.inForce(say.date(version.inForceFrom), version.number)}
        {version.nextReviewOn && !charter.reviewOverdue && ` · ${words.review(say.date(version.nextReviewOn))}`}
      </p>
      {certificate && (
        <p class="cv-charter__certificate">
          <Tag tone="brand" icon="certificate">
            {words.certified}
          </Tag>{' '}
          {[
            words.certificate(certificate.norm, certificate.body),
            certificate.number && words.certificateNumber(certificate.number),
            renewals > 0 && words.renewals(renewals),
            words.certificateUntil(say.date(certificate.expiresOn)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </>
  )
}

/** What no longer binds, and what should have been looked at again, is said before anything else. */
function StateNotice({ visit, charter }: { visit: Visit; charter: CharterPage['charter'] }) {
  const words = visit.words(showWords)
  const say = visit.moments
  const text = words.stateText[charter.state]
  return (
    <>
      {text && (
        <Notice kind="warning" title={words.state[charter.state]}>
          <p>{text}</p>
          {charter.stateReason && <p>{words.reason(charter.stateReason)}</p>}
        </Notice>
      )}
      {charter.reviewOverdue && charter.version.nextReviewOn && (
        <Notice kind="warning" title={words.reviewOverdue}>
          <p>{words.reviewOverdueText(say.longDate(charter.version.nextReviewOn))}</p>
        </Notice>
      )}
    </>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import { Link } from '../../../platform/views/parts.tsx'
import { quarterCode, reportPaths } from '../report/paths.ts'
import { changesBetween } from './changes.ts'
import { periodText, plainTarget } from './measures.ts'
import { publicPaths } from './paths.ts'
import type { PublishedVersion, SignedReport } from './show.queries.ts'
import { showWords } from './words.ts'

/** Quarterly reports as they were signed. */
export function Reports({ visit, charter, reports }: { visit: Visit; charter: string; reports: SignedReport[] }) {
  const words = visit.words(showWords)
  if (reports.length === 0) return null
  return (
    <section aria-labelledby="informes">
      <h2 class="govuk-heading-l" id="informes">
        {words.reports}
      </h2>
      <ul class="govuk-list">
        {reports.map(report => (
          <li key={report.id}>
            <Link to={visit.url(reportPaths.public(charter, quarterCode(report.period)))}>
              {words.report(periodText(visit.locale, report.period))}
            </Link>
            {report.number > 1 && ` (${words.reportCorrected(report.number)})`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every version, newest first, what each changed, and where to read those that no longer hold. */
export function Versions({
  visit,
  charter,
  versions,
}: {
  visit: Visit
  charter: string
  versions: PublishedVersion[]
}) {
  const words = visit.words(showWords)
  const say = visit.moments
  return (
    <section aria-labelledby="versiones">
      <h2 class="govuk-heading-l" id="versiones">
        {words.versions}
      </h2>
      {versions.map((version, index) => (
        <div key={version.number} class="cv-version">
          <h3 class="govuk-heading-s">
            {words.version(version.number)}
            <span class="cv-version__when">
              {words.versionFrom(say.date(version.from), version.to ? say.date(version.to) : '')}
            </span>
          </h3>
          {version.changeNote && <p class="govuk-body cv-line">{version.changeNote}</p>}
          <Changes visit={visit} was={versions[index + 1]} now={version} />
          {index > 0 && (
            <p class="govuk-body">
              <Link to={visit.url(publicPaths.version(charter, version.number))}>
                {words.readVersion(version.number)}
              </Link>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

function Changes({ visit, was, now }: { visit: Visit; was: PublishedVersion | undefined; now: PublishedVersion }) {
  const words = visit.words(showWords)
  if (!was) return now.changeNote ? null : <p class="govuk-body">{words.firstVersion}</p>
  const target = (of: PublishedVersion['commitments'][number]) =>
    of.target ? plainTarget(visit.locale, { ...of, formula: null }, of.target) : '—'
  const sentences = changesBetween(was, now).map(change => {
    if (change.kind === 'added' || change.kind === 'removed') return words[change.kind](change.code, change.text)
    if (change.kind === 'retargeted') return words.retargeted(change.now.code, target(change.was), target(change.now))
    return words.reworded(change.now.code, change.was.statement, change.now.statement)
  })
  if (sentences.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--bullet">
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

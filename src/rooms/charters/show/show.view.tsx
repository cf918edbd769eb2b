import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { Icon, Link, LinkList, Notice, Tag } from '../../../platform/views/parts.tsx'
import { moments } from '../../../platform/words/moments.ts'
import { AboutService, IfBroken, Reports, Versions, WhoAnswers } from './about.view.tsx'
import { JudgementSheet } from './judgement.view.tsx'
import { baseText, exactText, periodText } from './measures.ts'
import type { CharterPage } from './page-of-charter.ts'
import { publicPaths } from './paths.ts'
import { PromiseView } from './promise.view.tsx'
import type { PublishedVersion, SignedReport } from './show.queries.ts'
import { Standing } from './standing.view.tsx'
import { showWords } from './words.ts'

interface Props {
  visit: Visit
  page: CharterPage
  versions: PublishedVersion[]
  reports: SignedReport[]
}

export function ShowView({ visit, page, versions, reports }: Props) {
  const words = visit.words(showWords)
  const { charter, promises } = page
  const binding = charter.state === 'in_force'
  return (
    <div class="cv-charter">
      <JudgementSheet />
      <Head visit={visit} page={page} />
      <section aria-labelledby="promesas">
        <h2 class="govuk-heading-l" id="promesas">
          {words.promises}
        </h2>
        {promises.map(promise => (
          <PromiseView key={promise.code} {...{ visit, promise, binding }} charter={charter.code} />
        ))}
      </section>
      <Followed visit={visit} followed={page.followed} />
      <IfBroken visit={visit} charter={charter} />
      <AboutService visit={visit} charter={charter} />
      <WhoAnswers visit={visit} charter={charter} />
      <Reports visit={visit} charter={charter.code} reports={reports} />
      <Versions visit={visit} versions={versions} />
      <Take visit={visit} charter={charter.code} />
    </div>
  )
}

function Head({ visit, page }: { visit: Visit; page: CharterPage }) {
  const words = visit.words(showWords)
  const say = moments(visit.locale, visit.tenant.timeZone)
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
  const say = moments(visit.locale, visit.tenant.timeZone)
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

function Followed({ visit, followed }: { visit: Visit; followed: CharterPage['followed'] }) {
  const words = visit.words(showWords)
  const { locale } = visit
  if (followed.length === 0) return null
  return (
    <section aria-labelledby="medidas">
      <h2 class="govuk-heading-l" id="medidas">
        {words.base}
      </h2>
      <p class="govuk-body">{words.baseIntro}</p>
      <dl class="cv-facts cv-facts--columns">
        {followed.map(({ indicator, figure, period }) => (
          <div key={indicator.id} class="cv-facts__item">
            <dt>{(indicator.base && words.baseName[indicator.base]) || indicator.name}</dt>
            <dd>
              <strong>
                {figure?.value == null ? words.judgement.no_data : exactText(locale, indicator, figure.value)}
              </strong>{' '}
              <span class="govuk-hint">
                {figure?.value == null
                  ? periodText(locale, period)
                  : words.of(baseText(locale, indicator.formula, figure.base), periodText(locale, period))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Take({ visit, charter }: { visit: Visit; charter: string }) {
  const words = visit.words(showWords)
  return (
    <section aria-labelledby="llevar">
      <h2 class="govuk-heading-l" id="llevar">
        {words.take}
      </h2>
      <div class="cv-take">
        <figure class="cv-take__code">
          <img src={visit.url(publicPaths.qr(charter))} alt={words.qr} width={180} height={180} loading="lazy" />
          <figcaption class="govuk-hint">{words.qrHint}</figcaption>
        </figure>
        <div>
          <ButtonLink to={visit.url(publicPaths.leaflet(charter))} kind="secondary" icon="file-download" download>
            {words.leaflet}
          </ButtonLink>
          <LinkList
            items={[
              { label: words.csv, url: visit.url(publicPaths.csv(charter)) },
              { label: words.json, url: visit.url(publicPaths.json(charter)) },
              { label: words.panel, url: visit.url(publicPaths.share(charter)) },
            ]}
          />
          <p class="govuk-body">
            <Link to={visit.url(publicPaths.list)}>
              <Icon name="list-details" size={16} /> {words.all}
            </Link>
          </p>
        </div>
      </div>
    </section>
  )
}

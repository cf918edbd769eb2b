import type { Visit } from '../../../platform/http/visit.ts'
import { DefinitionList, Link, Notice } from '../../../platform/views/parts.tsx'
import type { ComparedCommitment } from '../compare/differences.ts'
import { Prose, Section } from '../show/about.view.tsx'
import { plainTarget } from '../show/measures.ts'
import { publicPaths } from '../show/paths.ts'
import { showWords } from '../show/words.ts'
import { PARTS } from '../vocabulary.ts'
import { NextVersion } from './next.view.tsx'
import type { RecalledVersion } from './recalled-version.ts'
import { recallWords } from './words.ts'

interface Props {
  visit: Visit
  recalled: RecalledVersion
}

export function RecallView({ visit, recalled }: Props) {
  const words = visit.words(recallWords)
  const { charter, version } = recalled
  return (
    <div class="cv-charter">
      <h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">{charter.title}</span>
        {recalled.next ? words.said(version.number) : words.says(version.number)}
      </h1>
      <Standing visit={visit} recalled={recalled} />
      {version.summary && <p class="govuk-body-l">{version.summary}</p>}
      <section aria-labelledby="compromisos">
        <h2 class="govuk-heading-l" id="compromisos">
          {words.promises}
        </h2>
        {version.commitments.map(commitment => (
          <PromiseThen key={commitment.code} visit={visit} recalled={recalled} commitment={commitment} />
        ))}
      </section>
      <NextVersion visit={visit} recalled={recalled} />
      <Texts visit={visit} recalled={recalled} />
      <Others visit={visit} recalled={recalled} />
    </div>
  )
}

/** From when to when it stood, and that it binds no longer. */
function Standing({ visit, recalled: { charter, version, next, suspensions } }: Props) {
  const words = visit.words(recallWords)
  const { date } = visit.moments
  const { inForceFrom: from, inForceTo: to } = version
  const binds = charter.state === 'in_force'
  const since = binds ? words.since(date(from!)) : words.published(date(from!))
  const ended = visit.words(showWords).stateText[charter.state]
  return (
    <Notice kind="info" title={to === null ? since : words.stood(date(from!), date(to))}>
      {suspensions.map(span => (
        <p key={span.from}>{words.suspended(date(span.from), span.to ? date(span.to) : '')}</p>
      ))}
      {!binds && !next && <p>{ended}</p>}
      <p>
        {next ? words.replaced(charter.version.number) : words.last}{' '}
        <Link to={visit.url(publicPaths.charter(charter.code))}>{words.today}</Link>
      </p>
    </Notice>
  )
}

function PromiseThen({ visit, recalled, commitment }: Props & { commitment: ComparedCommitment }) {
  const words = visit.words(recallWords)
  const { code, statement, population, remedy, complaintChannel, target, validFrom, validTo } = commitment
  const { date } = visit.moments
  const indicator = recalled.indicators.find(({ id }) => id === commitment.indicatorId)
  const facts = [
    { label: words.measured, value: indicator?.name },
    { label: words.population, value: population },
    { label: words.from, value: validFrom && date(validFrom) },
    { label: words.to, value: validTo && date(validTo) },
    { label: words.remedy, value: remedy },
    { label: words.channel, value: complaintChannel },
  ].flatMap(({ label, value }) => (value ? [{ label, value: <Prose text={value} /> }] : []))
  return (
    <article class="cv-promise" aria-labelledby={`${code}-promesa`}>
      <h3 class="cv-promise__statement" id={`${code}-promesa`}>
        <span class="cv-promise__code">{code}</span> {statement}
      </h3>
      {target && indicator && (
        <p class="cv-promise__target">
          {words.target(plainTarget(visit.locale, { ...indicator, formula: null }, target))}
        </p>
      )}
      <DefinitionList items={facts} />
    </article>
  )
}

/** The rest of what it said, part by part. */
function Texts({ visit, recalled: { version } }: Props) {
  const { part } = visit.words(showWords)
  const texts = [
    ...PARTS.remedies.map(section => ({ section, text: version.remedies[section] })),
    ...PARTS.general.map(section => ({ section, text: version.general[section] })),
    ...PARTS.complementary.map(section => ({ section, text: version.complementary[section] })),
  ]
  if (!texts.some(({ text }) => text?.trim())) return null
  return (
    <section aria-labelledby="texto">
      <h2 class="govuk-heading-l" id="texto">
        {visit.words(recallWords).texts}
      </h2>
      {texts.map(({ section, text }) => (
        <Section key={section} title={part[section]} text={text} />
      ))}
    </section>
  )
}

function Others({ visit, recalled: { charter, version, published } }: Props) {
  const words = visit.words(recallWords)
  const others = published.filter(({ number }) => number !== version.number)
  if (others.length === 0) return null
  return (
    <nav aria-label={words.others}>
      <h2 class="govuk-heading-m">{words.others}</h2>
      <ul class="govuk-list">
        {others.map(({ number }) => (
          <li key={number}>
            <Link to={visit.url(publicPaths.version(charter.code, number))}>{words.version(number)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

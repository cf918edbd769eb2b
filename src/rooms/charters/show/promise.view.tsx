import type { Visit } from '../../../platform/http/visit.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { DefinitionList, Details, Link } from '../../../platform/views/parts.tsx'
import { formulaText } from '../../indicators/index.ts'
import { sameTarget } from '../compare/side-by-side.ts'
import { formulaSentence } from './formula-words.ts'
import { HistoryTable, HistoryTrend } from './history.view.tsx'
import { JudgementTag } from './judgement.view.tsx'
import { periodText, plainTarget } from './measures.ts'
import { Outcome, Running } from './outcome.view.tsx'
import type { Promised } from './page-of-charter.ts'
import { publicPaths } from './paths.ts'
import { showWords } from './words.ts'

interface Props {
  visit: Visit
  charter: string
  promise: Promised
  /** Nothing is claimed of what no longer binds. */
  binding: boolean
}

/** One promise: what it says, how it went in words and in numbers, and what to do if it was broken. */
export function PromiseView({ visit, charter, promise, binding }: Props) {
  const words = visit.words(showWords)
  const { locale } = visit
  const { code, statement, remedy, last } = promise
  return (
    <article class="cv-promise" id={code} aria-labelledby={`${code}-promesa`}>
      <h3 class="cv-promise__statement" id={`${code}-promesa`}>
        <span class="cv-promise__code">{code}</span> {statement}
      </h3>
      {last && (
        <p class="cv-promise__state">
          <JudgementTag visit={visit} judgement={last.judgement} />
        </p>
      )}
      <Outcome visit={visit} promise={promise} binding={binding} />
      <p class="cv-promise__target">
        {words.promised(plainTarget(locale, promise.indicator, promise.target))}
        {last && !sameTarget(last.target, promise.target) && (
          <> ({words.promisedThen(periodText(locale, last.period), plainTarget(locale, last, last.target))})</>
        )}
      </p>
      <Running visit={visit} promise={promise} />
      <HistoryTrend visit={visit} promise={promise} />
      <Details summary={words.history}>
        <HistoryTable visit={visit} promise={promise} />
      </Details>
      <HowMeasured visit={visit} charter={charter} promise={promise} />
      {remedy && (
        <p class="govuk-body">
          <strong>{words.remedy}:</strong> {remedy}
        </p>
      )}
      {binding && (
        <ButtonLink
          to={visit.url(publicPaths.claim(charter, code))}
          kind="secondary"
          icon="message-report"
          hidden={words.claimHidden(code)}
        >
          {words.claim}
        </ButtonLink>
      )}
    </article>
  )
}

function HowMeasured({ visit, charter, promise }: Omit<Props, 'binding'>) {
  const words = visit.words(showWords)
  const { indicator, population, last } = promise
  const facts = [
    { label: words.measured, value: [indicator.name, indicator.meaning].filter(Boolean).join('. ') },
    ...(indicator.formula
      ? [
          { label: words.formula, value: formulaSentence(visit.locale, indicator.formula) },
          { label: words.exactFormula, value: formulaText(visit.locale, indicator.formula) },
        ]
      : []),
    ...(population ? [{ label: words.population, value: population }] : []),
    { label: words.frequency, value: words.frequencies[indicator.frequency] },
    ...(last?.figure ? [{ label: words.source, value: words.standing[last.figure.standing] }] : []),
  ]
  return (
    <Details summary={words.how}>
      <DefinitionList items={facts} />
      <p class="govuk-body">
        <Link to={visit.url(publicPaths.csv(charter))} download hidden={words.claimHidden(promise.code)}>
          {words.data}
        </Link>
      </p>
    </Details>
  )
}

import type { Visit } from '../../../platform/http/visit.ts'
import { intervalOf } from './interval.ts'
import { firstJudged, lastJudged } from './judged-periods.ts'
import { baseText, headline, periodText } from './measures.ts'
import type { Promised } from './page-of-charter.ts'
import { showWords } from './words.ts'

/** "Cumplimos 94 de cada 100", of how many, when, and how surely when they are few. */
export function Outcome({ visit, promise, binding }: { visit: Visit; promise: Promised; binding: boolean }) {
  const words = visit.words(showWords)
  const { locale } = visit
  const { last, indicator } = promise
  if (!last) {
    const first = binding && firstJudged(promise)
    return first ? <p class="govuk-body">{words.notYet(periodText(locale, first))}</p> : null
  }
  const period = periodText(locale, last.period)
  const { figure } = last
  if (figure?.value == null) {
    return (
      <p class="govuk-body">
        {last.judgement === 'not_applicable' ? words.notApplicableIn(period) : words.noDataIn(period)}{' '}
        {earlierText(visit, promise)}
      </p>
    )
  }
  const interval = intervalOf(indicator, figure)
  return (
    <p class="cv-promise__outcome">
      <strong class="cv-promise__value">{headline(locale, last, figure.value)}</strong>{' '}
      <span class="cv-promise__base">({words.of(baseText(locale, last.formula, figure.base), period)})</span>
      {interval && (
        <span class="cv-promise__interval">
          {words.interval(visit.number(interval.low), visit.number(interval.high))}
        </span>
      )}
    </p>
  )
}

function earlierText(visit: Visit, promise: Promised): string {
  const earlier = lastJudged(promise)
  if (earlier?.figure?.value == null) return ''
  const text = headline(visit.locale, earlier, earlier.figure.value)
  const base = baseText(visit.locale, earlier.formula, earlier.figure.base)
  return `${visit.words(showWords).earlier(periodText(visit.locale, earlier.period), lowerFirst(text))} (${base}).`
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** How the period that is running goes: it may change, and says so. */
export function Running({ visit, promise: { history, indicator } }: { visit: Visit; promise: Promised }) {
  const words = visit.words(showWords)
  const { locale } = visit
  const now = history[0]
  if (!now?.result || now.figure?.value == null) return null
  const text = headline(locale, now.result, now.figure.value)
  const base = baseText(locale, indicator.formula, now.figure.base)
  return <p class="cv-promise__running">{words.running(periodText(locale, now.period), lowerFirst(text), base)}</p>
}

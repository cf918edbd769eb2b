import type { Visit } from '../../../platform/http/visit.ts'
import { baseText, exactText, periodText } from './measures.ts'
import type { CharterPage } from './page-of-charter.ts'
import { showWords } from './words.ts'

/** Measures that are followed although nothing is promised about them. */
export function Followed({ visit, followed }: { visit: Visit; followed: CharterPage['followed'] }) {
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

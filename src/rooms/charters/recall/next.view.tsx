import type { Visit } from '../../../platform/http/visit.ts'
import type { Aspect, ComparedCommitment, Difference } from '../compare/differences.ts'
import { compareWords } from '../compare/words.ts'
import { plainTarget } from '../show/measures.ts'
import { showWords } from '../show/words.ts'
import type { RecalledVersion } from './recalled-version.ts'
import { recallWords } from './words.ts'

interface Props {
  visit: Visit
  recalled: RecalledVersion
}

/** What the version that took its place says otherwise, in sentences. */
export function NextVersion({ visit, recalled }: Props) {
  const words = visit.words(recallWords)
  const { next } = recalled
  if (!next) return null
  const sentences = next.found.flatMap(difference => sentencesOf(visit, recalled, difference))
  return (
    <section aria-labelledby="despues">
      <h2 class="govuk-heading-l" id="despues">
        {words.changes(next.number)}
      </h2>
      {sentences.length === 0 ? (
        <p class="govuk-body">{visit.words(compareWords).none}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {sentences.map(sentence => (
            <li key={sentence} class="cv-line">
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function sentencesOf(visit: Visit, recalled: RecalledVersion, difference: Difference): string[] {
  const words = visit.words(recallWords)
  const said = visit.words(compareWords)
  const nameOf = (id: number) => recalled.indicators.find(indicator => indicator.id === id)?.name ?? ''
  switch (difference.what) {
    case 'added':
    case 'removed':
      return [said[difference.what](difference.code, difference.statement)]
    case 'followed':
    case 'unfollowed':
      return [said[difference.what](nameOf(difference.indicatorId))]
    case 'summary':
      return [words.changed(said.summary, difference.was, difference.now)]
    case 'section':
      return [words.changed(visit.words(showWords).part[difference.section], difference.was, difference.now)]
    case 'changed':
      return difference.aspects.map(aspect => {
        const name = words.aspectOf(said.aspects[aspect], difference.code)
        const tell = (of: ComparedCommitment) => told(visit, recalled, of, aspect)
        return words.changed(name, tell(difference.was), tell(difference.now))
      })
  }
}

/** One aspect of a promise as a sentence quotes it; empty when it says nothing of it. */
function told(visit: Visit, { indicators }: RecalledVersion, of: ComparedCommitment, aspect: Aspect): string {
  const indicator = indicators.find(({ id }) => id === of.indicatorId)
  if (aspect === 'target')
    return of.target && indicator ? plainTarget(visit.locale, { ...indicator, formula: null }, of.target) : ''
  if (aspect === 'indicatorId') return indicator?.name ?? ''
  const value = of[aspect] ?? ''
  return value && (aspect === 'validFrom' || aspect === 'validTo') ? visit.moments.date(value) : value
}

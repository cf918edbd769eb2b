/** What the checks found, in sentences. */
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { baseWords } from '../draft/base-words.ts'
import { nouns } from '../words/nouns.ts'
import type { Finding } from './checks.ts'
import { checkWords } from './words.ts'

/** What a finding says, in a sentence. */
export function sentenceOf(visit: Visit, finding: Finding): string {
  const words = visit.words(checkWords)
  const noun = visit.words(nouns)
  if ('code' in finding) return `${finding.code} ${words.promise[finding.rule]}`
  if (finding.rule === 'empty-section') return words.section(noun.parts[finding.part], noun.sections[finding.section])
  if (finding.rule === 'missing-base') return words.base(visit.words(baseWords)[finding.base].short)
  return words[finding.rule]
}

const MOST = 6

/** A refusal that says which things are missing; the page lists them all with where to mend each. */
export function refusalFor(visit: Visit, found: readonly Finding[]): Refusal {
  const said = found.slice(0, MOST).map(finding => sentenceOf(visit, finding))
  const more = found.length > MOST ? '…' : '.'
  return refuse({ '': `${visit.words(checkWords).refused(found.length)}: ${said.join('; ')}${more}` })
}

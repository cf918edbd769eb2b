/** What the checks found, in sentences. */
import { type Refusal, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { baseWords } from '../draft/base-words.ts'
import { nouns } from '../words/nouns.ts'
import { byPlace } from './by-place.ts'
import type { Finding } from './checks.ts'
import { checkWords } from './words.ts'

/** What some findings that are mended at one place say, in a sentence. */
export function sentenceOf(visit: Visit, found: readonly Finding[]): string {
  const words = visit.words(checkWords)
  const noun = visit.words(nouns)
  const list = (names: string[]) => new Intl.ListFormat(visit.locale).format(names.map(name => words.quoted(name)))
  const sections = found.flatMap(one => (one.rule === 'empty-section' ? one : []))
  if (sections[0])
    return words.sections(noun.parts[sections[0].part], list(sections.map(({ section }) => noun.sections[section])))
  const bases = found.flatMap(one => (one.rule === 'missing-base' ? visit.words(baseWords)[one.base].short : []))
  if (bases.length > 0) return words.missingBases(list(bases))
  return found.map(one => plainSentence(visit, one)).join('; ')
}

function plainSentence(visit: Visit, finding: Finding): string {
  const words = visit.words(checkWords)
  if (finding.rule === 'bad-target') return `${finding.code} ${words.target[finding.refusal]}`
  if ('code' in finding) return `${finding.code} ${words.promise[finding.rule]}`
  return finding.rule === 'empty-section' || finding.rule === 'missing-base' ? '' : words[finding.rule]
}

const MOST = 6

/** A refusal that says which things are missing; the page lists them all with where to mend each. */
export function refusalFor(visit: Visit, found: readonly Finding[]): Refusal {
  const groups = byPlace(0, 0, found)
  const said = groups.slice(0, MOST).map(({ members }) => sentenceOf(visit, members))
  const more = groups.length > MOST ? '…' : '.'
  return refuse({ '': `${visit.words(checkWords).refused(groups.length)}: ${said.join('; ')}${more}` })
}

import type { Visit } from '../../../platform/http/visit.ts'
import { nouns } from '../words/vocabulary.ts'
import type { CaseFile } from './file.queries.ts'
import { caseWords } from './words.ts'

export interface Fact {
  label: string
  value: string
  /** Where the record that it names is looked at. */
  path?: string
}

/** What it is, in labelled texts: for the bar of its page and for the head of its report. */
export function factsOf(visit: Visit, file: CaseFile): Fact[] {
  const words = visit.words(caseWords)
  const say = visit.moments
  const who = file.detectedBy ? words.by(file.detectedBy) : words.automatically
  return [
    file.closedAt
      ? { label: words.closed, value: say.moment(file.closedAt) }
      : { label: words.stepDue, value: say.date(file.stepDueOn) },
    { label: words.origin, value: visit.words(nouns).origin[file.origin], path: file.originPath || undefined },
    { label: words.unit, value: file.unit },
    { label: words.owner, value: file.owner ?? words.noOwner },
    { label: words.detected, value: `${say.date(file.detectedAt)}, ${who}` },
    { label: words.due, value: say.date(file.dueOn) },
    ...(file.service ? [{ label: words.service, value: file.service }] : []),
  ]
}

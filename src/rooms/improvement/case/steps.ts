/** The line of steps of a nonconformity: what was done, when and by whom, in its present round. */
import type { Visit } from '../../../platform/http/visit.ts'
import type { StepItem } from '../../../platform/views/parts.tsx'
import { OPEN_STATES, type OpenState } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import type { Sheet } from './sheet.ts'
import { caseWords } from './words.ts'

/** The event that ends each step. */
const ENDS: Record<OpenState, string> = {
  detected: 'nonconformity.contained',
  contained: 'nonconformity.analysed',
  analysed: 'nonconformity.planned',
  planned: 'nonconformity.implemented',
  implemented: 'nonconformity.verified',
}

const ROUND_BEGINS = new Set(['nonconformity.not-effective', 'nonconformity.reopened'])

export function stepsOf(visit: Visit, { file, events }: Sheet): StepItem[] {
  const words = visit.words(caseWords)
  const say = visit.moments
  const standing = (OPEN_STATES as readonly string[]).indexOf(file.state)
  const ended = standing === -1
  const begun = events.findIndex(({ name }) => ROUND_BEGINS.has(name))
  const round = begun === -1 ? events : events.slice(0, begun)
  const steps = OPEN_STATES.map((state, index): StepItem => {
    // The immediate correction of an earlier round still holds.
    const event = (state === 'detected' ? events : round).find(({ name }) => name === ENDS[state])
    const isDone = event !== undefined && (ended || index < standing)
    return {
      label: words.steps[state],
      state: isDone ? 'done' : ended ? 'skipped' : index === standing ? 'current' : 'waiting',
      ...(isDone && { by: event.by ?? undefined, when: say.date(event.at), datetime: say.machine(event.at) }),
      ...(index === standing && { when: say.date(file.stepDueOn), datetime: file.stepDueOn }),
    }
  })
  return [
    ...steps,
    {
      label: ended ? visit.words(nouns).state[file.state] : words.closing,
      state: ended ? 'done' : 'waiting',
      ...(file.closedAt && { when: say.date(file.closedAt), datetime: say.machine(file.closedAt) }),
    },
  ]
}

import type { Visit } from '../../platform/http/visit.ts'
import { type State, StateTag } from '../../platform/views/parts.tsx'
import { figureWords } from './figure-words.ts'
import type { Judgement } from './vocabulary.ts'

export const LIGHTS: Record<Judgement, State> = {
  kept: 'met',
  broken: 'missed',
  no_data: 'none',
  not_applicable: 'paused',
}

/** Word, icon and colour of a judgement. */
export function Light({ visit, judgement }: { visit: Visit; judgement: Judgement }) {
  return <StateTag state={LIGHTS[judgement]}>{visit.words(figureWords).judgement[judgement]}</StateTag>
}

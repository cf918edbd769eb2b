import type { Visit } from '../../../platform/http/visit.ts'
import type { ConsolidatedFigures, Tally } from './vocabulary.ts'
import { reportWords } from './words.ts'

export interface ReadCharterLine {
  id: number
  code: string
  title: string
  unit: string
  tally: Tally
  claims: number
  nonconformities: number
  signed: string
}

export const linesOf = (visit: Visit, { charters }: ConsolidatedFigures): ReadCharterLine[] => {
  const words = visit.words(reportWords)
  return charters.map(({ signed, ...line }) => ({ ...line, signed: signed ? words.states.signed : words.states.draft }))
}

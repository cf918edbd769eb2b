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
  const standing = ({ signed, begun }: (typeof charters)[number]) =>
    signed ? words.states.signed : begun === false ? words.missing : words.states.draft
  return charters.map(line => ({ ...line, signed: standing(line) }))
}

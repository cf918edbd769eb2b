/** The four numbers of the commitments, each with its base. */
import type { Visit } from '../../../platform/http/visit.ts'
import type { FigureProps } from '../../../platform/views/parts.tsx'
import { periodText } from '../show/measures.ts'
import type { CommitmentsNow } from './find.queries.ts'
import { findWords } from './words.ts'

export function commitmentFigures(visit: Visit, { charters, certified, tally, period }: CommitmentsNow): FigureProps[] {
  const words = visit.words(findWords)
  const { figures } = words
  // Nothing measured is no data, not nothing kept.
  const judged = tally.total > tally.noData
  const when = tally.total > 0 ? (period ? periodText(visit.locale, period) : figures.last) : undefined
  return [
    { label: figures.inForce, value: visit.number(charters), base: figures.inForceBase(visit.number(tally.total)) },
    {
      label: figures.kept,
      value: judged ? `${visit.number(Math.floor((1000 * tally.kept) / tally.total) / 10, 1)} %` : words.noData,
      base: tally.total > 0 ? figures.keptBase(visit.number(tally.kept), visit.number(tally.total)) : words.first,
      period: when,
    },
    { label: figures.noData, value: visit.number(tally.noData), base: figures.noDataBase, period: when },
    { label: figures.certified, value: visit.number(certified), base: figures.certifiedBase(visit.number(charters)) },
  ]
}

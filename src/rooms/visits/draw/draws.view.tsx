import type { Visit } from '../../../platform/http/visit.ts'
import { type Column, EmptyState, Table } from '../../../platform/views/parts.tsx'
import { periodName } from '../../indicators/index.ts'
import type { Draw } from '../draws.queries.ts'
import { visitPaths } from '../paths.ts'
import { visitWords } from '../words.ts'

export function Draws({ visit, draws }: { visit: Visit; draws: Draw[] }) {
  const words = visit.words(visitWords)
  const { moment } = visit.moments
  const columns: Column<Draw>[] = [
    {
      key: 'draw',
      label: words.drawn,
      wide: true,
      cell: draw => `${words.kind[draw.kind]}, ${periodName(visit.locale, draw)}`,
    },
    { key: 'checklist', label: words.checklist, cell: draw => draw.checklist },
    {
      key: 'done',
      label: words.done,
      numeric: true,
      cell: draw => words.ofAnswers(String(draw.done), String(draw.wanted)),
    },
    { key: 'at', label: words.drawnOn, nowrap: true, cell: draw => moment(draw.drawnAt) },
  ]
  return (
    <Table
      caption={words.draws}
      columns={columns}
      rows={draws}
      rowUrl={draw => visit.url(visitPaths.draw(draw.id))}
      empty={<EmptyState title={words.draws}>{words.noDraws}</EmptyState>}
    />
  )
}

import { page } from '../../../platform/http/page.ts'
import { type Column, EmptyState, Table } from '../../../platform/views/parts.tsx'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { type PlannedVisit, visitsToMake } from '../visits.queries.ts'
import { visitWords } from '../words.ts'

export const myVisitsPage = page({
  path: visitPaths.mine,
  permission: may.visit,
  async show(read, visit) {
    const words = visit.words(visitWords)
    const { date } = visit.moments
    const rows = await visitsToMake(read, visit.person!.accountId)
    const columns: Column<PlannedVisit>[] = [
      { key: 'day', label: words.day, nowrap: true, cell: one => `${date(one.plannedOn)}, ${words.half[one.half]}` },
      { key: 'service', label: words.service, wide: true, cell: one => one.service },
      { key: 'unit', label: words.unit, cell: one => one.unit },
      { key: 'kind', label: words.kindLabel, nowrap: true, cell: one => words.kind[one.kind] },
    ]
    return {
      face: 'staff',
      title: words.mine,
      lead: words.mineLead,
      islands: ['visit-form.js'],
      body: (
        <div data-visits={rows.map(one => one.id).join(' ')}>
          <Table
            caption={words.mine}
            captionHidden
            columns={columns}
            rows={rows}
            rowUrl={one => visit.url(visitPaths.visit(one.id))}
            empty={<EmptyState title={words.mine}>{words.noneMine}</EmptyState>}
          />
        </div>
      ),
    }
  },
})

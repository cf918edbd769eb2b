import { page } from '../../../platform/http/page.ts'
import { ButtonLink } from '../../../platform/views/form.tsx'
import { type Column, EmptyState, Table } from '../../../platform/views/parts.tsx'
import { type Checklist, checklists } from '../checklists.queries.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { visitWords } from '../words.ts'
import { crumbs } from './crumbs.ts'

export const checklistsPage = page({
  path: visitPaths.checklists,
  permission: may.see,
  async show(read, visit) {
    const words = visit.words(visitWords)
    const columns: Column<Checklist>[] = [
      { key: 'title', label: words.listTitle, wide: true, cell: list => list.title },
      { key: 'kind', label: words.kindLabel, cell: list => words.kind[list.kind] },
      { key: 'items', label: words.items, numeric: true, cell: list => list.items.length },
    ]
    return {
      face: 'staff',
      title: words.checklists,
      breadcrumbs: crumbs(visit),
      actions: visit.can(may.plan) && (
        <ButtonLink to={visit.url(visitPaths.newChecklist)} icon="plus" small>
          {words.newChecklist}
        </ButtonLink>
      ),
      body: (
        <Table
          caption={words.checklists}
          captionHidden
          columns={columns}
          rows={await checklists(read)}
          rowUrl={list => visit.url(visitPaths.checklist(list.id))}
          empty={<EmptyState title={words.checklists}>{words.noChecklists}</EmptyState>}
        />
      ),
    }
  },
})

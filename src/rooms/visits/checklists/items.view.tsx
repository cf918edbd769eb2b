import type { Visit } from '../../../platform/http/visit.ts'
import { Button, Form, HiddenField } from '../../../platform/views/form.tsx'
import { type Column, Table } from '../../../platform/views/parts.tsx'
import type { Checklist } from '../checklists.queries.ts'
import { may } from '../permissions.ts'
import type { ChecklistItem } from '../vocabulary.ts'
import { visitWords } from '../words.ts'

export function Items({ visit, list }: { visit: Visit; list: Checklist }) {
  const words = visit.words(visitWords)
  const columns: Column<ChecklistItem>[] = [
    { key: 'text', label: words.itemText, wide: true, cell: item => item.text },
    { key: 'kind', label: words.answerKind, cell: item => words.itemKind[item.kind] },
    { key: 'feeds', label: words.feedsLabel, cell: item => (item.feeds ? words.feeds[item.feeds] : '—') },
  ]
  if (visit.can(may.plan))
    columns.push({
      key: 'remove',
      label: words.removeItem,
      cell: item => (
        <Form label={`${words.removeItem}: ${item.text}`}>
          <HiddenField name="_act" value="remove" />
          <HiddenField name="item" value={String(item.id)} />
          <Button kind="secondary" small hidden={item.text}>
            {words.removeItem}
          </Button>
        </Form>
      ),
    })
  return (
    <Table
      caption={words.items}
      columns={columns}
      rows={list.items}
      empty={<p class="govuk-body">{words.noItems}</p>}
    />
  )
}

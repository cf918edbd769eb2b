import { z } from 'zod'
import { identity, text } from '../../../platform/http/fields.ts'
import { act, go, missing, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  HiddenField,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card, type Column, EmptyState, Table } from '../../../platform/views/parts.tsx'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { type Checklist, checklistById, checklists } from '../visits.queries.ts'
import { type ChecklistItem, FEEDS, ITEM_KINDS, VISIT_KINDS } from '../vocabulary.ts'
import { visitWords } from '../words.ts'
import { addChecklist, addItem, removeItem } from './checklists.ts'

const crumbs = (visit: Visit, more: { label: string; url: string }[] = []) => [
  { label: visit.words(visitWords).title, url: visit.url(visitPaths.draws) },
  ...more,
]

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

export const newChecklistPage = page({
  path: visitPaths.newChecklist,
  permission: may.plan,
  async show(_read, visit, _at, form) {
    const words = visit.words(visitWords)
    return {
      face: 'staff',
      title: words.newChecklist,
      breadcrumbs: crumbs(visit, [{ label: words.checklists, url: visit.url(visitPaths.checklists) }]),
      body: (
        <>
          <ErrorSummary form={form} />
          <Form>
            <TextField form={form} name="title" label={words.listTitle} />
            <RadiosField
              form={form}
              name="kind"
              label={words.kindLabel}
              options={VISIT_KINDS.map(kind => ({ value: kind, label: words.kind[kind] }))}
            />
            <TextArea
              form={form}
              name="scenario"
              label={words.scenario}
              hint={words.scenarioHint}
              rows={5}
              maxCharacters={4000}
              optional
            />
            <Actions>
              <Button>{words.create}</Button>
            </Actions>
          </Form>
        </>
      ),
    }
  },
  acts: {
    submit: act({
      permission: may.plan,
      schema: visit => {
        const words = visit.words(visitWords)
        return z.object({
          title: text(words.missingTitle, 200, words.tooLong),
          kind: z.enum(VISIT_KINDS, { error: words.kindLabel }),
          scenario: z.string().trim().max(4000, words.tooLong).default(''),
        })
      },
      perform: async (write, visit, draft) => go(visit.url(visitPaths.checklist(await addChecklist(write, draft)))),
    }),
  },
})

const params = z.object({ checklist: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const checklistPage = page<At['params']>({
  path: visitPaths.checklist(':checklist'),
  permission: may.see,
  params,
  async show(read, visit, at, form) {
    const list = await checklistById(read, at.params.checklist)
    if (!list) return missing
    const words = visit.words(visitWords)
    return {
      face: 'staff',
      title: list.title,
      lead: words.kind[list.kind],
      breadcrumbs: crumbs(visit, [{ label: words.checklists, url: visit.url(visitPaths.checklists) }]),
      body: (
        <>
          {list.scenario && <p class="govuk-body">{list.scenario}</p>}
          <Items visit={visit} list={list} />
          {visit.can(may.plan) && (
            <Card title={words.addItem}>
              <ErrorSummary form={form} />
              <Form>
                <HiddenField name="_act" value="add" />
                <TextField form={form} name="text" label={words.itemText} />
                <RadiosField
                  form={form}
                  name="kind"
                  label={words.answerKind}
                  options={ITEM_KINDS.map(kind => ({ value: kind, label: words.itemKind[kind] }))}
                />
                <SelectField
                  form={form}
                  name="feeds"
                  label={words.feedsLabel}
                  options={[
                    { value: '', label: words.feedsNothing },
                    ...FEEDS.map(feed => ({ value: feed, label: words.feeds[feed] })),
                  ]}
                />
                <Button>{words.addItem}</Button>
              </Form>
            </Card>
          )}
        </>
      ),
    }
  },
  acts: {
    add: act({
      permission: may.plan,
      schema: itemSchema,
      perform: async (write, visit, draft, at: At) => {
        const words = visit.words(visitWords)
        const list = await checklistById(write, at.params.checklist)
        if (!list) return missing
        if (draft.feeds !== null && draft.kind !== 'stopwatch') return refuse({ feeds: words.feedsOnly })
        await addItem(write, list.id, draft)
        return go(visit.url(visitPaths.checklist(list.id)), { kind: 'success', text: words.added })
      },
    }),
    remove: act({
      permission: may.plan,
      schema: () => z.object({ item: identity() }),
      perform: async (write, visit, { item }, at: At) => {
        if (!(await removeItem(write, at.params.checklist, item))) return missing
        const text = visit.words(visitWords).removed
        return go(visit.url(visitPaths.checklist(at.params.checklist)), { kind: 'success', text })
      },
    }),
  },
})

function itemSchema(visit: Visit) {
  const words = visit.words(visitWords)
  return z.object({
    text: text(words.missingItem, 400, words.tooLong),
    kind: z.enum(ITEM_KINDS, { error: words.answerKind }),
    feeds: z
      .enum(FEEDS)
      .or(z.literal(''))
      .catch('')
      .transform(feed => (feed === '' ? null : feed)),
  })
}

function Items({ visit, list }: { visit: Visit; list: Checklist }) {
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

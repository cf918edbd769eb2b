import { z } from 'zod'
import { identity } from '../../../platform/http/fields.ts'
import { act, done, missing, page, refuse } from '../../../platform/http/page.ts'
import {
  Button,
  ErrorSummary,
  Form,
  HiddenField,
  RadiosField,
  SelectField,
  TextField,
} from '../../../platform/views/form.tsx'
import { Card } from '../../../platform/views/parts.tsx'
import { checklistById } from '../checklists.queries.ts'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { FEEDS, ITEM_KINDS } from '../vocabulary.ts'
import { visitWords } from '../words.ts'
import { addItem, removeItem } from './checklists.ts'
import { crumbs } from './crumbs.ts'
import { itemSchema } from './item-schema.ts'
import { Items } from './items.view.tsx'

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
        return done(visit, visitPaths.checklist(list.id), words.added)
      },
    }),
    remove: act({
      permission: may.plan,
      schema: () => z.object({ item: identity() }),
      perform: async (write, visit, { item }, at: At) => {
        if (!(await removeItem(write, at.params.checklist, item))) return missing
        const text = visit.words(visitWords).removed
        return done(visit, visitPaths.checklist(at.params.checklist), text)
      },
    }),
  },
})

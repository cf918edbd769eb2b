import { z } from 'zod'
import { text } from '../../../platform/http/fields.ts'
import { act, go, page } from '../../../platform/http/page.ts'
import { Actions, Button, ErrorSummary, Form, RadiosField, TextArea, TextField } from '../../../platform/views/form.tsx'
import { visitPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { VISIT_KINDS } from '../vocabulary.ts'
import { visitWords } from '../words.ts'
import { addChecklist } from './checklists.ts'
import { crumbs } from './crumbs.ts'

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
          title: text(words.missingTitle, 200),
          kind: z.enum(VISIT_KINDS, { error: words.chooseKind }),
          scenario: z.string().trim().max(4000).default(''),
        })
      },
      perform: async (write, visit, draft) => go(visit.url(visitPaths.checklist(await addChecklist(write, draft)))),
    }),
  },
})

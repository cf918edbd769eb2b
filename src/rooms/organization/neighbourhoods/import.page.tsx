import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { act, done, type FormState, page, refuse } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, formOf, HiddenField, TextArea, textOf } from '../../../platform/views/form.tsx'
import { Card } from '../../../platform/views/parts.tsx'
import { adminPaths } from '../administration/paths.ts'
import { may } from '../permissions.ts'
import { trail } from './neighbourhood-fields.ts'
import { importPlaces, newPlaces } from './neighbourhoods.ts'
import { readPlaces } from './read-list.ts'
import { neighbourhoodWords } from './words.ts'

const MAX_LINES = 5000

/** Two steps in one page: what was pasted is shown back counted and checked, and only then saved. */
export const importNeighbourhoodsPage = page({
  path: adminPaths.importNeighbourhoods,
  permission: may.administer,
  async show(read, visit, _at, form) {
    const words = visit.words(neighbourhoodWords)
    return {
      face: 'staff',
      title: words.importTitle,
      lead: words.importLead,
      breadcrumbs: trail(visit),
      body: (
        <div class="cv-narrow-form">
          <ErrorSummary form={form} />
          {textOf(form, 'list') && Object.keys(form.errors).length === 0 && (
            <Review visit={visit} {...(await reviewed(read, form))} />
          )}
          <PasteForm visit={visit} form={form} />
        </div>
      ),
    }
  },
  acts: {
    submit: act({
      schema: listSchema,
      perform: async () => refuse({}),
    }),
    confirm: act({
      schema: listSchema,
      async perform(write, visit, { list }) {
        const added = await importPlaces(write, readPlaces(list).places)
        return done(visit, adminPaths.neighbourhoods, visit.words(neighbourhoodWords).imported(added))
      },
    }),
  },
})

function listSchema(visit: Visit) {
  const words = visit.words(neighbourhoodWords)
  return z.object({
    list: z
      .string()
      .optional()
      .default('')
      .refine(list => list.trim() !== '', words.missingList)
      .refine(list => list.split('\n').length <= MAX_LINES, words.tooMany(MAX_LINES)),
  })
}

interface Reviewed {
  list: string
  added: number
  there: number
  bad: { line: number; text: string; problem: keyof ReturnType<typeof neighbourhoodWords>['problems'] }[]
}

async function reviewed(read: Read, form: FormState): Promise<Reviewed> {
  const list = textOf(form, 'list')
  const { places, bad } = readPlaces(list)
  const added = (await newPlaces(read, places)).length
  return { list, added, there: places.length - added, bad }
}

function Review({ visit, list, added, there, bad }: Reviewed & { visit: Visit }) {
  const words = visit.words(neighbourhoodWords)
  return (
    <Card title={words.reviewTitle}>
      <ul class="govuk-list govuk-list--bullet">
        <li>{words.willAdd(added)}</li>
        {there > 0 && <li>{words.alreadyThere(there)}</li>}
        {bad.length > 0 && <li>{words.bad(bad.length)}</li>}
      </ul>
      {bad.slice(0, 20).map(({ line, text, problem }) => (
        <p key={line} class="govuk-hint">
          {words.line(line)}: {text} — {words.problems[problem]}
        </p>
      ))}
      {added > 0 && (
        <Form>
          <HiddenField name="_act" value="confirm" />
          <HiddenField name="list" value={list} />
          <Button>{words.confirm}</Button>
        </Form>
      )}
    </Card>
  )
}

function PasteForm({ visit, form: sent }: { visit: Visit; form: FormState }) {
  const words = visit.words(neighbourhoodWords)
  const form = formOf(sent, 'submit', { list: textOf(sent, 'list') })
  return (
    <Form>
      <TextArea form={form} name="list" label={words.list} rows={12} />
      <Button>{words.review}</Button>
    </Form>
  )
}
